/** Provinces, states and prefectures: ISO 3166-1 country | names. Ordinary words and given names are left out. */
export const REGIONS = `
JP|Ehime;Fukuoka Prefecture;Fukushima;Gifu;Gunma;Hokkaido;Hyogo;Ibaraki;Ishikawa;Iwate;Kagawa;Kanagawa;Kyushu;Miyagi;Nara;Okinawa;Shiga;Tochigi;Tokushima;Yamagata;Yamaguchi;Yamanashi
US|Alabama;Alaska;Arizona;Arkansas;Colorado;Connecticut;Delaware;Hawaii;Idaho;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New England;New Hampshire;New Mexico;New York State;North Carolina;North Dakota;Northern California;Ohio;Oklahoma;Orange County;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Southern California;Tennessee;Utah;Vermont;Washington State;West Virginia;Wisconsin;Wyoming
CA|Alberta;Manitoba;New Brunswick;Newfoundland;Nova Scotia;Saskatchewan
AU|Northern Territory;South Australia;Tasmania;Western Australia
GB|Essex;Greater Manchester;Hampshire;Hertfordshire;Lancashire;Merseyside;West Midlands;Yorkshire
DE|Baden-Wuerttemberg;Baden-Württemberg;Brandenburg;Hesse;Lower Saxony;North Rhine-Westphalia;Saxony
ES|Andalusia;Balearic Islands;Canary Islands;Catalonia;Costa del Sol;Ibiza;Majorca;Mallorca
IT|Lombardy;Sicily;Campania
UA|Crimea;Dnipropetrovsk;Transcarpathia
FR|Ile-de-France;Provence
`;
/** Regions that share a country's name: name | country they lie in. They count beside a town of that country. */
export const TWIN_REGIONS = `
Georgia|US
`;
/** Country names that are given names as well. */
export const GIVEN_COUNTRIES = 'jordan chad israel georgia kenya india china montserrat dominica';
