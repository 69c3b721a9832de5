/**
 * The report's schemas. Every type of the library is inferred from these; the JSON Schema file is generated from them.
 * Only this entry point (`scamfacts/schema`) loads zod: a user who does not validate does not pay for it.
 *
 * @module scamfacts/schema
 */
import { z } from 'zod';
import {
  ACTIONS,
  ACTOR_TYPES,
  BOUNDS,
  INCIDENT_ACTIONS,
  MONEY_ROLES,
  OBJECT_ACTIONS,
  PLACE_TYPES,
  SCAM_KINDS,
  STATUSES,
  WARNING_CODES,
} from './labels.js';

const offset = z.int().nonnegative();
/** A stretch of the input: UTF-16 offsets, end exclusive. */
export const spanSchema = z.object({ start: offset, end: offset });
/** A stretch of the input with its text: `text === input.slice(start, end)`. */
export const evidenceSchema = z.object({ start: offset, end: offset, text: z.string().min(1) });
/**
 * Why a fact was read so, in words for a person who looks into a wrong one: the rule, the words of the text that led to it, how place and
 * date were resolved, and what lowered its confidence. The words may change in any version: show them, do not compare them.
 */
export const reasonSchema = z.object({
  rule: z.string().min(1),
  trigger: z.string().nullable(),
  number: z.string().nullable(),
  place: z.string().nullable(),
  date: z.string().nullable(),
  lowered: z.array(z.string()),
});
const fact = {
  id: z.string().min(1),
  evidence: z.array(evidenceSchema).min(1),
  confidence: z.number().min(0).max(1),
  reason: reasonSchema.optional(),
};
const isoPart = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?';
/** ISO date, month, year, or an interval `A/B` of them. */
export const isoWhenSchema = z.string().regex(new RegExp(`^${isoPart}(?:/${isoPart})?$`));
const country = z.string().regex(/^[A-Z]{2}$/);
const ref = z.string().min(1).nullable();

/** How many. `bound` decides which numbers are set: `range` has min and max, `vague` has min, all others have value. */
export const quantitySchema = z
  .object({
    bound: z.enum(BOUNDS),
    value: z.number().nonnegative().optional(),
    min: z.number().nonnegative().optional(),
    max: z.number().nonnegative().optional(),
  })
  .refine(
    (q) =>
      q.bound === 'range'
        ? q.min !== undefined && q.max !== undefined && q.value === undefined
        : q.bound === 'vague'
          ? q.min !== undefined && q.value === undefined && q.max === undefined
          : q.value !== undefined && q.min === undefined && q.max === undefined,
    { message: 'the bound does not fit the numbers that are set' },
  );

export const peopleCountSchema = z.object({
  ...fact,
  action: z.enum(ACTIONS),
  quantity: quantitySchema,
  who: z.string(),
  nationality: z.array(country),
  sex: z.enum(['female', 'male']).nullable(),
  status: z.enum(STATUSES),
  at: ref,
  from: ref,
  to: ref,
  via: ref,
  by: ref,
  when: isoWhenSchema.nullable(),
  asOf: isoWhenSchema.nullable(),
  partOf: ref,
});
export const objectCountSchema = z.object({
  ...fact,
  action: z.enum(OBJECT_ACTIONS),
  quantity: quantitySchema,
  unit: z.string().min(1),
});
export const moneyAmountSchema = z.object({
  ...fact,
  quantity: quantitySchema,
  currency: z.string().regex(/^[A-Z]{3,4}$/),
  role: z.enum(MONEY_ROLES),
});
export const actorSchema = z.object({
  ...fact,
  name: z.string().min(1),
  type: z.enum(ACTOR_TYPES),
  role: z.string().nullable(),
  affiliation: z.string().nullable(),
  aliases: z.array(z.string()),
});
export const placeSchema = z.object({
  ...fact,
  name: z.string().min(1),
  country: country.nullable(),
  type: z.enum(PLACE_TYPES),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  aliases: z.array(z.string()),
});
export const dateFactSchema = z.object({ ...fact, value: isoWhenSchema });
export const incidentSchema = z.object({
  ...fact,
  action: z.enum(INCIDENT_ACTIONS),
  at: ref,
  when: isoWhenSchema.nullable(),
  by: ref,
  counts: z.array(z.string()),
});
export const scamLabelSchema = z.object({ kind: z.enum(SCAM_KINDS), evidence: z.array(evidenceSchema).min(1) });
export const warningSchema = z.object({ code: z.enum(WARNING_CODES), message: z.string() });

/** The whole report, as `extract` returns it. */
export const reportSchema = z.object({
  schemaVersion: z.literal('1.0'),
  article: z.object({
    title: z.string().nullable(),
    publishedOn: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .nullable(),
    body: z.array(spanSchema),
  }),
  incidents: z.array(incidentSchema),
  counts: z.array(peopleCountSchema),
  objects: z.array(objectCountSchema),
  money: z.array(moneyAmountSchema),
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  dates: z.array(dateFactSchema),
  scams: z.array(scamLabelSchema),
  warnings: z.array(warningSchema),
});

export type Span = z.infer<typeof spanSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type PeopleCount = z.infer<typeof peopleCountSchema>;
export type ObjectCount = z.infer<typeof objectCountSchema>;
export type MoneyAmount = z.infer<typeof moneyAmountSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type Place = z.infer<typeof placeSchema>;
export type DateFact = z.infer<typeof dateFactSchema>;
export type Incident = z.infer<typeof incidentSchema>;
export type ScamLabel = z.infer<typeof scamLabelSchema>;
export type Warning = z.infer<typeof warningSchema>;
export type Report = z.infer<typeof reportSchema>;

/** The report's JSON Schema (draft 2020-12), generated from the zod schema. */
export const reportJsonSchema = (): Record<string, unknown> => z.toJSONSchema(reportSchema) as Record<string, unknown>;
