/**
 * What each agreement or disagreement is worth, in log-odds as in Fellegi and Sunter's record linkage (1969): set by hand, readable, all in one place.
 * A pair's points are added to PRIOR (two mentions are usually not one incident); the logistic of the sum is the score.
 */
export const PRIOR = -3.2;

/** Agreement on what is rare says more: two cut-offs of power in one week are one, two arrests are not. */
export const ACTION = { same: 0.5, sameRare: 1.2, family: 0.2, planned: -0.5 };
export const DATE = {
  /** Both told and sharing a day, by the wider of the two spans: days up to ... */
  told: [
    [3, 2],
    [10, 1.5],
    [31, 1],
    [Infinity, 0.3],
  ] as [number, number][],
  /** One told, the other assumed from its publication. */
  assumed: 1,
  bothAssumed: 0.8,
  /** Apart by so many days at most: both told; one assumed. */
  apart: [
    [1, 0],
    [3, -1],
    [7, -2],
    [30, -4],
    [Infinity, -6],
  ] as [number, number][],
  apartAssumed: [
    [2, 0],
    [5, -0.7],
    [14, -2],
    [Infinity, -4],
  ] as [number, number][],
  /** News of the same day with different dates: one may be a slip. */
  sameNewsFloor: -2,
  unknown: -0.6,
  /** The article came out before the event. */
  impossible: -6,
};
export const PLACE = {
  same: 2.2,
  alike: 1.4,
  within: 1.5,
  near: 1.1,
  withinCountry: 0.6,
  sameCountryOnly: 0.6,
  mayBeSameCountry: 0.3,
  named: 0.8,
  maybe: 0,
  apart: -2.6,
  otherCountry: -5,
  sameRoute: 0.6,
  otherDestination: -2.5,
};
export const PEOPLE = {
  /** Equal numbers: the odder and larger, the more telling. */
  equalOdd: 2.6,
  equalTens: 1.7,
  equalHundreds: 1.3,
  equalSmall: 0.8,
  equalFew: 0.3,
  fits: 0.9,
  slip: 0.2,
  close: -0.2,
  apart: -0.7,
  farApart: -1.9,
  /** Another number on another day: two events, not a disagreement. */
  otherDay: -1.6,
  mayBePart: 0,
  part: 0.6,
  partMax: 1.8,
  nationality: 0.5,
  otherNationality: -2,
};
export const AGENT = { same: 0.7, sameCountry: 0.3, otherCountry: -1.2 };
export const NAMES = {
  /** Where neither tells a number of people, the persons named are the people. */
  onlyPerson: 2,
  person: 1.3,
  morePersons: 0.6,
  personMax: 2.5,
  official: 0.4,
  officialMax: 0.8,
  group: 0.6,
  groupMax: 1.2,
};
export const THINGS = { same: 0.8, max: 1.6 };
