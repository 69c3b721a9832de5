/** The code of a string's unit, as `charCodeAt`. Engines keep strings in many shapes; named in full, the method is known when code is compiled and not looked up anew for each of them. */
export const codeAt = (s: string, i: number): number => String.prototype.charCodeAt.call(s, i);
