import { distance } from 'fastest-levenshtein';

/** A name for comparing: no accents, case, apostrophes or words like "province". */
export const foldName = (s: string): string =>
  s
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|province|city|town|township|district|municipality)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const MIN_LENGTH = 5;
/** Two folded names that one slip of the keyboard makes equal: two letters swapped, or one or (in long names) two changed. */
export function spelledAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < MIN_LENGTH || Math.abs(a.length - b.length) > 2) return false;
  const d = distance(a, b);
  return (
    d === 1 ||
    (d === 2 && (shorter >= 10 || (a.length === b.length && [...a].sort().join('') === [...b].sort().join(''))))
  );
}

export const slug = (s: string): string => foldName(s).replace(/ /g, '-').slice(0, 40).replace(/-$/, '') || 'x';
