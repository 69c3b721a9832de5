/**
 * Writes out rows grouped under headings: below "= KH city", the line "Bavet|11.08|106.13|Krong Bavet" stands for
 * "Bavet|KH|city|11.08|106.13|Krong Bavet". The heading "= - region" is of no country.
 */
export function ungroup(text: string): string {
  let heading = '';
  const out: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('= ')) {
      const [country, type] = line.slice(2).split(' ');
      heading = `${country === '-' ? '' : country}|${type}`;
    } else if (line) {
      const [name, ...rest] = line.split('|');
      out.push([name, heading, ...rest].join('|'));
    }
  }
  return out.join('\n');
}
