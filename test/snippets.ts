/** What a snippet says that it prints: `console.log(…); // this`. */
export const printed = (code: string): string[] => [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map((m) => m[1]!.trim());
