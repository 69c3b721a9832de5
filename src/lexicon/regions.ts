/** Provinces, states and prefectures: ISO 3166-1 country | names. Ordinary words and given names are left out. */
export const REGIONS = `
KH|Banteay Meanchey;Battambang;Kampong Cham;Kampong Chhnang;Kampong Speu;Kampong Thom;Kampot;Kandal;Kep;Koh Kong;Kratie;Mondulkiri;Oddar Meanchey;Pailin;Preah Sihanouk;Preah Vihear;Prey Veng;Pursat;Ratanakiri;Stung Treng;Svay Rieng;Takeo;Tboung Khmum
TH|Ayutthaya;Buri Ram;Chachoengsao;Chaiyaphum;Chumphon;Kanchanaburi;Khon Kaen;Krabi;Lampang;Lamphun;Loei;Lop Buri;Mae Hong Son;Maha Sarakham;Mukdahan;Nakhon Pathom;Nakhon Phanom;Nakhon Ratchasima;Nakhon Sawan;Nakhon Si Thammarat;Narathiwat;Nong Khai;Nonthaburi;Pathum Thani;Pattani;Phangnga;Phatthalung;Phayao;Phetchabun;Phetchaburi;Phichit;Phitsanulok;Phrae;Prachin Buri;Prachuap Khiri Khan;Ranong;Ratchaburi;Rayong;Roi Et;Sa Kaeo;Sakon Nakhon;Samut Prakan;Samut Sakhon;Samut Songkhram;Saraburi;Satun;Sing Buri;Si Sa Ket;Songkhla;Sukhothai;Suphan Buri;Surat Thani;Surin;Tak;Trang;Trat;Ubon Ratchathani;Udon Thani;Uthai Thani;Uttaradit;Yala;Yasothon;Chon Buri
LA|Attapeu;Bokeo;Bolikhamxay;Champasak;Houaphanh;Khammouane;Luang Namtha;Luang Prabang;Oudomxay;Phongsaly;Salavan;Savannakhet;Sayaboury;Sekong;Xiangkhouang;Xaysomboun
MM|Shan State;Kachin State;Kayin State;Karen State;Kayah State;Mon State;Rakhine State;Chin State;Sagaing;Magway;Bago;Ayeyarwady;Tanintharyi;Wa State;Rakhine
VN|An Giang;Bac Giang;Bac Ninh;Binh Duong;Binh Phuoc;Cao Bang;Dak Lak;Dong Nai;Dong Thap;Gia Lai;Ha Tinh;Hai Duong;Kien Giang;Lam Dong;Lang Son;Lao Cai;Long An;Nghe An;Ninh Binh;Phu Tho;Quang Binh;Quang Nam;Quang Ngai;Quang Ninh;Quang Tri;Soc Trang;Tay Ninh;Thai Binh;Thai Nguyen;Thanh Hoa;Tien Giang;Vinh Phuc;Hung Yen;Khanh Hoa
PH|Batangas;Bataan;Bulacan;Cavite;Cebu;Ilocos Norte;Ilocos Sur;Laguna;Leyte;Metro Manila;Negros Occidental;Nueva Ecija;Pampanga;Pangasinan;Rizal;Tarlac;Zambales;Palawan;Mindanao;Luzon;Visayas;Zamboanga;Sulu;Tawi-Tawi;Quezon Province
MY|Johor;Kedah;Kelantan;Melaka;Negeri Sembilan;Pahang;Penang;Perak;Perlis;Sabah;Sarawak;Selangor;Terengganu;Labuan
ID|Aceh;Bali;Banten;Bengkulu;Central Java;East Java;West Java;East Kalimantan;West Kalimantan;South Kalimantan;Gorontalo;Jambi;Lampung;Maluku;North Sulawesi;South Sulawesi;North Sumatra;South Sumatra;West Sumatra;Papua;Riau;Riau Islands;West Nusa Tenggara;East Nusa Tenggara;Sulawesi;Kalimantan
CN|Anhui;Fujian;Gansu;Guangdong;Guangxi;Guizhou;Hainan;Hebei;Heilongjiang;Henan;Hubei;Hunan;Inner Mongolia;Jiangsu;Jiangxi;Jilin;Liaoning;Ningxia;Qinghai;Shaanxi;Shandong;Shanxi;Sichuan;Tibet;Xinjiang;Yunnan;Zhejiang;Xishuangbanna
IN|Andhra Pradesh;Arunachal Pradesh;Assam;Bihar;Chhattisgarh;Goa;Gujarat;Haryana;Himachal Pradesh;Jammu and Kashmir;Jharkhand;Karnataka;Kerala;Madhya Pradesh;Maharashtra;Manipur;Meghalaya;Mizoram;Nagaland;Odisha;Punjab;Rajasthan;Sikkim;Tamil Nadu;Telangana;Tripura;Uttarakhand;Uttar Pradesh;West Bengal;Mewat
JP|Aichi;Chiba;Ehime;Fukuoka;Fukushima;Gifu;Gunma;Hiroshima;Hokkaido;Hyogo;Ibaraki;Ishikawa;Iwate;Kagawa;Kagoshima;Kanagawa;Kumamoto;Miyagi;Miyazaki;Nagano;Nagasaki;Nara;Niigata;Okayama;Okinawa;Saga;Saitama;Shiga;Shizuoka;Tochigi;Tokushima;Toyama;Wakayama;Yamagata;Yamaguchi;Yamanashi
KR|Gyeonggi;Gangwon;North Chungcheong;South Chungcheong;North Jeolla;South Jeolla;North Gyeongsang;South Gyeongsang;Jeju
LK|Western Province;Uva
PK|Sindh;Balochistan;Khyber Pakhtunkhwa
NG|Lagos State;Ogun State;Oyo State;Edo State;Delta State;Rivers State;Kano State;Enugu State;Imo State;Anambra State;Kwara State;Osun State
US|Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;West Virginia;Wisconsin;Wyoming;Puerto Rico;Guam
CA|Alberta;British Columbia;Manitoba;New Brunswick;Newfoundland;Nova Scotia;Ontario;Quebec;Saskatchewan
AU|New South Wales;Queensland;South Australia;Tasmania;Western Australia;Northern Territory
GB|England;Scotland;Wales;Northern Ireland;Essex;Kent;Surrey;West Midlands;Lancashire;Yorkshire;Greater Manchester
DE|Bavaria;Hesse;Saxony;Brandenburg;Lower Saxony;North Rhine-Westphalia;Baden-Wuerttemberg
ES|Catalonia;Andalusia;Valencia;Alicante;Malaga
IT|Lombardy;Sicily;Campania
UA|Dnipropetrovsk;Zaporizhzhia;Donetsk;Luhansk;Crimea
FR|Ile-de-France;Provence
`;
/** Regions that share a country's name: name | country they lie in. They count beside a town of that country. */
export const TWIN_REGIONS = `
Georgia|US
`;
/** Country names that are given names as well. */
export const GIVEN_COUNTRIES = 'jordan chad israel georgia kenya india china';
