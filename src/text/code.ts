const { charCodeAt } = String.prototype;

/** The code of a string's unit, as `charCodeAt`. Engines keep strings in many shapes; taken from the prototype once, the method is not looked up anew for each of them and each unit. */
export const codeAt = (s: string, i: number): number => charCodeAt.call(s, i);
