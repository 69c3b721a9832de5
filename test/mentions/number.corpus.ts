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
  // words
  [exact(1), 'a single', 'a lone', 'a solitary', 'one'],
  [exact(6), 'half a dozen', 'six'],
  [exact(22), 'twenty-two', 'twenty two'],
  [exact(36), 'three dozen'],
  [exact(100), 'a hundred', 'one hundred'],
  [exact(206), 'two hundred and six', 'two hundred six', 'two hundred six (206)'],
  [exact(115), 'a hundred and fifteen', 'one hundred fifteen'],
  [exact(1000), 'a thousand', 'one thousand', '1 thousand', '1k'],
  [exact(1200), 'one thousand two hundred', 'twelve hundred', 'a thousand two hundred'],
  [exact(1305), 'one thousand three hundred and five', '1,305'],
  [exact(55_000), 'fifty-five thousand', '55 thousand', '55k', '55,000'],
  [exact(200_000), 'two hundred thousand', 'two lakh', '2 lakh', '2 lakhs', '200 000 people'],
  [exact(1_000_000), 'a million', 'one million', '1m', '1 million', '1,000,000', '1.000.000', 'ten lakh'],
  [exact(3_200_000), 'three million two hundred thousand', '3.2 million', '3.2m', '3.2 mn'],
  [exact(2_000_000_000), 'two billion', '2bn', '2 bn', '2b', '2 billion'],
  [exact(250_000_000), '250 million', '250m'],
  [exact(500_000_000), 'half a billion', '500 million', 'fifty crore'],
  [exact(30_000_000), 'three crore', '3 crore', '3 crores'],
  [exact(50_000_000_000_000), '50 lakh crore'],
  // numerals that wander
  [exact(30_000), '30 000 people', '30,000', '30.000 victims', 'to 30.000'],
  [exact(2640), '2, 640 USD', '2,640', '2, 640 Chinese citizens', '$2, 640'],
  [exact(17.5), '17.5'],
  [exact(17.25), '17.250'],
  // bounds
  [exact(40), '40 people'],
  [atLeast(40), '40+', '40 plus', '40-plus', '40 or more', '40 or above', '40 and counting, he', '>40', 'no less than 40', 'in excess of 40', 'well over 40', 'just over forty', 'a minimum of 40', 'over 40'],
  [atMost(40), '40 or fewer', '40 or less', 'fewer than 40', 'not more than 40', 'at most forty', 'a maximum of 40', 'under 40'],
  [approx(40), '40 or so', '40 or thereabouts', '40-odd', 'an estimated 40', 'just under 40', 'approximately forty', 'close to 40', 'somewhere around 40'],
  [exact(119), 'hands over 119', 'handed over 119', 'turned over 119', 'signing over 119'],
  [atLeast(119), 'rescued over 119'],
  [range(5, 6), '5 or 6', 'five or six', 'between five and six', 'from 5 to 6', '5–6', 'five to six'],
  [range(10_000_000, 20_000_000), '10 to 20 million', '10-20 million', 'between 10 and 20 million', '10 million to 20 million'],
  [range(1500, 2000), '1,500 to 2,000', 'between 1,500 and 2,000'],
  [range(0.5, 2), '0.5 to 2'],
  // no number said
  [vague(24), 'several dozen', 'many dozens', 'dozens of'],
  [vague(200), 'many hundreds', 'hundreds upon'],
  [vague(2000), 'several thousand', 'many thousands'],
  [vague(200_000), 'several hundred thousand'],
  [vague(2_000_000), 'millions', 'several million', 'millions of people'],
  [vague(20_000_000), 'tens of millions'],
  [vague(2_000_000_000), 'billions', 'several billion'],
];

/** Several numbers, or none, as "value" or "bound value" in the order of the text. */
export const NUMBER_LISTS: [text: string, ...numbers: string[]][] = [
  ['constructor'], ['toString'], ['several'], ['a couple of'], ['tens'], ['a man'], ['half'], ['an hour'], ['and a'], ['hundred'],
  ['three two', '3', '2'], ['nineteen five', '19', '5'], ['twenty-five six', '25', '6'], ['one hundred, two hundred', '100', '200'],
  ['ten, twenty and thirty', '10', '20', '30'], ['4 and 5', '4', '5'], ['5000 or 6000', '5000', '6000'], ['60 to 50', '60', '50'], ['3 to 5000', '3', '5000'],
  ['5 - 6', '5', '6'], ['12 to more than 20', '12', 'atLeast 20'], ['twenty-seven (28)', '27', '28'], ['27 (27)', '27', '27'], ['a hundred and some', '100'],
  ['5 m', '5'], ['5 b', '5'], ['5 k', '5'], ['May 30 000', '30', '0'], ['7, 141', '7', '141'], ['7, 14 citizens', '7', '14'], ['30 00 people', '30', '0'],
  ['1,23'], ['1.2.3'], ['at least 30 and up to 40', 'atLeast 30', 'atMost 40'], ['about 30 or 40', 'range 30 40'], ['dozens or hundreds', 'vague 24', 'vague 200'],
  ['two and five', '2', '5'],
];

/** Whether a number counts an order ("21st"), a share ("30%"), and was told in words. */
export const NUMBER_KINDS: [text: string, kinds: string][] = [
  ['the 21st', 'ordinal'], ['the 2nd', 'ordinal'], ['a 3rd', 'ordinal'], ['the 4th', 'ordinal'], ['30 %', 'percent'], ['30%', 'percent'], ['30 percent', 'percent'], ['30 per cent', 'percent'], ['thirty percent', 'percent word'],
  ['30 per day', ''], ['30 st', ''], ['30', ''], ['thirty', 'word'], ['a dozen', 'word'], ['dozens', 'word'], ['2 million', ''], ['two million', 'word'],
];

/** The words that belong to a number in [brackets]: its bound and what repeats it too. */
export const NUMBER_SPANS: string[] = [
  'held [at least 30] men', 'held [some 30] men', 'held [30 or so] men', 'held [30 or more] men', 'held [twenty-seven (27)] men', 'held between [50 and 60] men', 'held [50 to 60] men', 'held [several hundred] men', 'held [tens of thousands] of men',
  'held [many dozens] of men', 'held [2.5 million] men', 'held [a hundred and five] men', 'held [7, 141] citizens', 'held [30 000] men', 'hands over [119] men', 'held [>40] men', 'held [40-odd] men', 'held [half a dozen] men', 'held [no fewer than 12] men',
];
