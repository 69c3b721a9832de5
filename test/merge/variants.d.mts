import type { GoldArticle } from './score.mjs';

export function shuffled<T>(list: T[], seed: number): T[];
export function withCopies(articles: GoldArticle[]): GoldArticle[];
export function numberSlip(a: GoldArticle): GoldArticle;
export function placeSlip(a: GoldArticle): GoldArticle;
export function dateSlip(a: GoldArticle): GoldArticle;
export function outletSlips(articles: GoldArticle[], source: string, slip: (a: GoldArticle) => GoldArticle): GoldArticle[];
