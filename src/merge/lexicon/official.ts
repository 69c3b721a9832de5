/** Words by which the name of a source shows that it is an authority, none of the press. */
export const OFFICIAL_WORDS = `
embassy
consulate
ministry
ministries
department of
police
prosecutor
attorney
government
immigration bureau
interpol
europol
eurojust
united nations
unodc
commission on
task force
gendarmerie
cabinet
treasury
fbi
`;
/** Labels of host names that belong to authorities wherever they stand. */
export const OFFICIAL_HOSTS = `
gov
mil
police
europa
interpol
un
unodc
`;
