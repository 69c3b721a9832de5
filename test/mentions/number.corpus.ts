import type { Bound } from '../../src/labels.js';

export interface Expected { bound: Bound; value?: number; min?: number; max?: number }
export const exact = (value: number): Expected => ({ bound: 'exact', value });
export const atLeast = (value: number): Expected => ({ bound: 'atLeast', value });
export const atMost = (value: number): Expected => ({ bound: 'atMost', value });
export const approx = (value: number): Expected => ({ bound: 'approx', value });
export const range = (min: number, max: number): Expected => ({ bound: 'range', min, max });
export const vague = (min: number): Expected => ({ bound: 'vague', min });

/** value <- the phrasings that mean it (Duckling's corpus). */
export const NUMBER_CORPUS: [Expected, ...string[]][] = [
  [exact(119), '119', 'one hundred nineteen', 'one hundred and nineteen'],
  [exact(93), '93', 'ninety-three', 'ninety-three (93)'],
  [exact(7372), '7,372'],
  [exact(7141), '7, 141 citizens'],
  [exact(1200000), '1.2 million', '1,200,000'],
  [exact(5000000), '50 lakh', '5 million', '0.5 crore'],
  [exact(51000000), '5.1 crore'],
  [exact(12), 'a dozen', 'twelve'],
  [exact(24), 'two dozen'],
  [exact(500000), 'half a million'],
  [exact(1234567), '12,34,567'],
  [atLeast(7000), 'more than 7,000', 'over 7,000', 'at least 7,000', 'no fewer than 7,000', 'upwards of 7,000', '7,000 or more', '7,000-plus'],
  [atMost(120000), 'up to 120,000', 'as many as 120,000', 'no more than 120,000'],
  [approx(700), 'nearly 700', 'around 700', 'some 700', 'about 700', 'almost 700', 'roughly 700', 'close to 700', '700 or so'],
  [range(50, 60), '50 to 60', '50-60', '50–60', 'between 50 and 60'],
  [vague(24), 'dozens'],
  [vague(40), 'scores'],
  [vague(200), 'hundreds', 'several hundred'],
  [vague(2000), 'thousands'],
  [vague(20000), 'tens of thousands'],
  [vague(200000), 'hundreds of thousands'],
];
