/** Provinces, states and prefectures whose coordinates are not needed (many have them in src/cities/places.ts): ISO 3166-1 country | names, as in ISO 3166-2. Ordinary words and given names are left out. */
export const REGIONS = `
KH|Kampong Thom;Prey Veng;Takeo
TH|Ayutthaya;Buri Ram;Chachoengsao;Chaiyaphum;Chumphon;Khon Kaen;Krabi;Lampang;Lamphun;Loei;Lop Buri;Mae Hong Son;Maha Sarakham;Mukdahan;Nakhon Pathom;Nakhon Phanom;Nakhon Ratchasima;Nakhon Sawan;Nakhon Si Thammarat;Narathiwat;Nong Khai;Pattani;Phangnga;Phatthalung;Phayao;Phetchabun;Phetchaburi;Phichit;Phitsanulok;Phrae;Prachin Buri;Prachuap Khiri Khan;Ratchaburi;Rayong;Roi Et;Sakon Nakhon;Samut Sakhon;Samut Songkhram;Saraburi;Satun;Sing Buri;Si Sa Ket;Songkhla;Sukhothai;Suphan Buri;Surat Thani;Ubon Ratchathani;Udon Thani;Uthai Thani;Uttaradit;Yala;Yasothon
VN|Bac Giang;Bac Ninh;Binh Duong;Binh Phuoc;Cao Bang;Dak Lak;Dong Nai;Dong Thap;Gia Lai;Ha Tinh;Hai Duong;Kien Giang;Lam Dong;Lang Son;Lao Cai;Long An;Ninh Binh;Phu Tho;Quang Binh;Quang Nam;Quang Ngai;Quang Ninh;Quang Tri;Soc Trang;Thai Binh;Thai Nguyen;Thanh Hoa;Tien Giang;Vinh Phuc;Hung Yen;Khanh Hoa
PH|Batangas;Ilocos Norte;Ilocos Sur;Leyte;Negros Occidental;Nueva Ecija;Pangasinan;Zambales;Mindanao;Luzon;Visayas;Zamboanga;Sulu
MY|Kelantan;Negeri Sembilan;Pahang;Perak;Perlis;Sarawak;Terengganu;Labuan
ID|Aceh;Banten;Bengkulu;Central Java;East Java;East Kalimantan;West Kalimantan;South Kalimantan;Gorontalo;Jambi;Lampung;Maluku;North Sulawesi;South Sulawesi;South Sumatra;West Sumatra;Papua;Riau;West Nusa Tenggara;East Nusa Tenggara;Sulawesi;Kalimantan
CN|Anhui;Gansu;Guizhou;Hainan;Hebei;Heilongjiang;Henan;Hubei;Hunan;Inner Mongolia;Jiangsu;Jilin;Liaoning;Ningxia;Qinghai;Shaanxi;Shandong;Shanxi;Sichuan;Tibet;Xinjiang
IN|Arunachal Pradesh;Assam;Chhattisgarh;Goa;Himachal Pradesh;Jammu and Kashmir;Madhya Pradesh;Meghalaya;Mizoram;Nagaland;Odisha;Sikkim;Tripura;Uttarakhand
JP|Ehime;Fukushima;Gifu;Gunma;Hiroshima;Hyogo;Ibaraki;Ishikawa;Iwate;Kagawa;Kagoshima;Kanagawa;Kumamoto;Miyagi;Miyazaki;Nagano;Nagasaki;Nara;Niigata;Okayama;Okinawa;Saitama;Shiga;Shizuoka;Tochigi;Tokushima;Toyama;Wakayama;Yamagata;Yamaguchi;Yamanashi
KR|Gangwon;North Chungcheong;North Jeolla;South Jeolla;South Gyeongsang
TW|Chiayi;Hualien;Keelung;Kinmen;Miaoli;Nantou;Penghu;Taitung;Yilan
LK|Uva
PK|Balochistan;Khyber Pakhtunkhwa
NG|Ogun State;Oyo State;Rivers State;Kano State;Enugu State;Imo State;Anambra State;Kwara State;Osun State
US|Alabama;Alaska;Arizona;Arkansas;Colorado;Connecticut;Delaware;Hawaii;Idaho;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Mexico;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Utah;Vermont;West Virginia;Wisconsin;Wyoming
CA|Alberta;Manitoba;New Brunswick;Newfoundland;Nova Scotia;Saskatchewan
AU|South Australia;Tasmania;Western Australia;Northern Territory
GB|Essex;West Midlands;Lancashire;Yorkshire;Greater Manchester
DE|Hesse;Saxony;Brandenburg;Lower Saxony;North Rhine-Westphalia;Baden-Wuerttemberg
ES|Catalonia;Andalusia
IT|Lombardy;Sicily;Campania
UA|Dnipropetrovsk;Zaporizhzhia;Donetsk;Luhansk;Crimea
FR|Ile-de-France;Provence
`;
/** Regions that share a country's name: name | country they lie in. They count beside a town of that country. */
export const TWIN_REGIONS = `
Georgia|US
`;
/** Country names that are given names as well. */
export const GIVEN_COUNTRIES = 'jordan chad israel georgia kenya india china montserrat dominica';
