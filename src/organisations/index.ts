/**
 * `scamfacts/organisations`: more agencies, companies, NGOs and media for `createExtractor`.
 *
 * @module scamfacts/organisations
 */
import { MORE_ORGS } from './data.js';
import type { OrgEntry } from '../lexicon/load.js';
import type { ActorType } from '../labels.js';

/**
 * Some 400 organisations beyond those the core holds by itself: agencies, courts, armed groups, companies, NGOs and media met less often, with their
 * acronyms. Sources stand in src/organisations/data.ts.
 *
 * @example
 * const extract = createExtractor({ lexicon: { organisations } });
 */
export const organisations: OrgEntry[] = /* @__PURE__ */ MORE_ORGS.split('\n').filter(Boolean).map(orgOf);

function orgOf(row: string): OrgEntry {
  const [name, type, country, aliases] = row.split('|');
  return {
    name: name!,
    type: type as ActorType,
    country: country || null,
    ...(aliases ? { aliases: aliases.split(';') } : {}),
  };
}
