// Takes the README's picture of the playground: npm run playground && node scripts/screenshot.mjs
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const at = (path) => fileURLToPath(new URL(`../examples/playground/${path}`, import.meta.url));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
await page.goto(pathToFileURL(at('dist/index.html')).href);
const view = page.frameLocator('iframe');
await view.locator('mark', { hasText: 'deported' }).click();
await view.locator('#record h3').first().waitFor();
await page.mouse.move(0, 0);
await page.waitForTimeout(300);
await page.screenshot({ path: at('screenshot.png') });
await browser.close();
