import type { extract } from '../../src/extract.js';
import type { MergeResult, SourceReport } from '../../src/merge/index.js';

export interface GoldArticle { id: string; source: string; published: string; text: string; url?: string | undefined; official?: boolean | undefined; mentions: { incident: string; quotes: string[] }[] }
export interface Item { article: string; gold: string; predicted: string; missed: boolean }
interface Measure { precision: number; recall: number; f1: number }
export interface Scores { pairwise: Measure; bCubed: Measure; missed: number }
export function inputsOf(articles: GoldArticle[], extractor: typeof extract): SourceReport[];
export function itemsOf(articles: GoldArticle[], inputs: SourceReport[], result: MergeResult): Item[];
export function scores(items: Item[]): Scores;
