/** Nouns that make a run of capitalised words an organisation. type | may take "of X" | nouns */
export const ORG_HEADS = `
agency | of | center centre ministry department bureau office commission court embassy consulate government board directorate division institute council committee taskforce directorate-general administration agency authority secretariat parliament senate congress cabinet prosecution prosecutorate procuratorate treasury unit
agency | | police army navy force forces command service branch guard squad centre center constabulary bench commissionerate customs interpol mission gendarmerie station junta patrol bureau department taskforce battalion brigade regiment directorate
agency | of | force task-force
company | | group company ltd inc corp corporation holdings holding bank co plc llc gmbh technology technologies technologia investment investments exchange enterprises enterprise ventures capital resorts trading development telecom media solutions securities pay sdn bhd pte partners airlines airways network networks entertainment properties industries logistics finance financial international systems software labs
group | | syndicate gang cartel triad militia organization organisation army bgf brotherhood network clan
ngo | | foundation association initiative alliance ngo charity society union federation institute coalition trust watch
`;
/** Lower-case agency nouns that count when a country, place or nationality owns them ("Cambodian police", "Laos's interior ministry"). */
export const LOWER_HEADS = 'ministry embassy police army government authorities court prosecutors parliament consulate navy immigration bureau department military junta prosecutor cabinet agency commission administration';
export const LOWER_MODIFIERS = 'foreign interior defence defense justice information finance labour labor health immigration national border provincial prefectural district federal state anti-fraud anti-scam central cyber cybercrime security public home digital economy affairs communications supreme high criminal trade commerce tourist metropolitan municipal regional traffic military civil cyber-crime royal local intelligence economic crime crimes customs tax revenue anti-corruption anti-trafficking financial human rights gender';

/** Nouns that make capitalised words a place. type | nouns */
export const PLACE_HEADS = `
region | province state region county prefecture governorate voivodeship oblast division peninsula island islands archipelago
city | city town township district village commune municipality suburb neighbourhood neighborhood sub-district subdistrict barangay borough quarter ward sector community sangkat tambon amphoe taluk tehsil
compound | park resort casino compound hotel zone plaza tower villa villas mansion estate estates building complex condominium sez arcade mall
border | checkpoint bridge crossing river border gate pass
other | airport prison jail camp port hospital temple street road avenue university school stadium barracks market shelter cemetery centre highway lane square detention
`;
/** Words for a village, quarter or district before its name: "in tambon Don Kaew". */
export const VILLAGE_WORDS = 'tambon barangay sangkat khum phum mukim kampung desa kelurahan kecamatan amphoe taluk tehsil upazila';
/** Places named by "the X of Y". */
export const OF_PLACES = 'province city town township district village state region county capital border prefecture island port municipality commune suburb emirate';
