export const GAPS: string[] = [];
