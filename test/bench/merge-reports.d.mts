import type { SourceReport } from '../../src/merge/index.js';

export function makeReports(n: number, perIncident?: number): SourceReport[];
export function oneStory(n: number): SourceReport[];
