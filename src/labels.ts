/** The closed lists of labels. They are the public contract: adding one is a minor version, removing or renaming one a major. */
export const ACTIONS = [
  'arrest',
  'detain',
  'charge',
  'convict',
  'sanction',
  'want',
  'deport',
  'extradite',
  'repatriate',
  'rescue',
  'escape',
  'assist',
  'screen',
  'transfer',
  'await',
  'traffic',
  'confine',
  'work',
  'defraud',
  'kill',
  'injure',
  'missing',
  'deploy',
  'other',
] as const;
export const INCIDENT_ACTIONS = [
  ...ACTIONS,
  'raid',
  'seize',
  'demolish',
  'ruling',
  'talks',
  'warning',
  'cutoff',
] as const;
export const OBJECT_ACTIONS = [
  'seize',
  'raid',
  'close',
  'demolish',
  'block',
  'freeze',
  'report',
  'rescueTransport',
  'other',
] as const;
export const MONEY_ROLES = [
  'loss',
  'seized',
  'proceeds',
  'fine',
  'ransom',
  'wage',
  'bounty',
  'funding',
  'bail',
  'other',
] as const;
export const BOUNDS = ['exact', 'atLeast', 'atMost', 'approx', 'range', 'vague'] as const;
export const STATUSES = ['actual', 'planned', 'estimated', 'alleged', 'denied'] as const;
export const ACTOR_TYPES = ['person', 'agency', 'company', 'group', 'ngo', 'igo', 'media'] as const;
export const PLACE_TYPES = ['country', 'region', 'city', 'compound', 'border', 'other'] as const;
export const SCAM_KINDS = [
  'romance',
  'investment',
  'crypto',
  'callCentre',
  'job',
  'gambling',
  'impersonation',
  'phishing',
  'techSupport',
  'sextortion',
  'lottery',
  'loan',
  'shopping',
  'moneyMule',
  'trafficking',
  'moneyLaundering',
  'ransom',
  'unspecified',
] as const;
export const WARNING_CODES = [
  'noReferenceDate',
  'partsExceedTotal',
  'noText',
  'binaryInput',
  'loneSurrogate',
  'notEnglish',
  'otherStory',
] as const;

export type Action = (typeof ACTIONS)[number];
export type IncidentAction = (typeof INCIDENT_ACTIONS)[number];
export type ObjectAction = (typeof OBJECT_ACTIONS)[number];
export type MoneyRole = (typeof MONEY_ROLES)[number];
export type Bound = (typeof BOUNDS)[number];
export type Status = (typeof STATUSES)[number];
export type ActorType = (typeof ACTOR_TYPES)[number];
export type PlaceType = (typeof PLACE_TYPES)[number];
export type ScamKind = (typeof SCAM_KINDS)[number];
