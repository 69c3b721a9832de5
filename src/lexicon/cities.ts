/** Large cities of the world beyond the field's own places: name | country | type | lat | lon | other spellings. */
export const CITIES = '';
