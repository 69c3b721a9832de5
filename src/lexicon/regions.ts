/** Provinces, states and prefectures whose coordinates are not needed (many have them in src/cities/places.ts): ISO 3166-1 country | names, as in ISO 3166-2. Ordinary words and given names are left out. */
export const REGIONS = `
KH|Kampong Thom;Prey Veng;Takeo
TH|Ayutthaya;Buri Ram;Chachoengsao;Chaiyaphum;Chumphon;Khon Kaen;Krabi;Lampang;Lamphun;Loei;Lop Buri;Mae Hong Son;Maha Sarakham;Mukdahan;Nakhon Pathom;Nakhon Phanom;Nakhon Ratchasima;Nakhon Sawan;Nakhon Si Thammarat;Narathiwat;Nong Khai;Pattani;Phangnga;Phatthalung;Phayao;Phetchabun;Phetchaburi;Phichit;Phitsanulok;Phrae;Prachin Buri;Prachuap Khiri Khan;Ratchaburi;Rayong;Roi Et;Sakon Nakhon;Samut Sakhon;Samut Songkhram;Saraburi;Satun;Sing Buri;Si Sa Ket;Songkhla;Sukhothai;Suphan Buri;Surat Thani;Ubon Ratchathani;Udon Thani;Uthai Thani;Uttaradit;Yala;Yasothon
VN|Bac Kan;Bac Lieu;Ba Ria-Vung Tau;Ben Tre;Binh Dinh;Binh Thuan;Ca Mau;Dak Nong;Dien Bien;Ha Giang;Ha Nam;Hau Giang;Hoa Binh;Kon Tum;Lai Chau;Nam Dinh;Ninh Thuan;Phu Yen;Son La;Thua Thien Hue;Tra Vinh;Tuyen Quang;Vinh Long;Yen Bai;Bac Giang;Bac Ninh;Binh Duong;Binh Phuoc;Cao Bang;Dak Lak;Dong Nai;Dong Thap;Gia Lai;Ha Tinh;Hai Duong;Kien Giang;Lam Dong;Lang Son;Lao Cai;Long An;Ninh Binh;Phu Tho;Quang Binh;Quang Nam;Quang Ngai;Quang Ninh;Quang Tri;Soc Trang;Thai Binh;Thai Nguyen;Thanh Hoa;Tien Giang;Vinh Phuc;Hung Yen;Khanh Hoa
PH|Abra;Albay;Benguet;Bohol;Bukidnon;Cagayan;Camarines Sur;Capiz;Eastern Samar;La Union;Misamis Oriental;Sorsogon;Batangas;Ilocos Norte;Ilocos Sur;Leyte;Negros Occidental;Nueva Ecija;Pangasinan;Zambales;Mindanao;Luzon;Visayas;Zamboanga;Sulu
MY|Kelantan;Negeri Sembilan;Pahang;Perak;Perlis;Sarawak;Terengganu;Labuan
ID|Yogyakarta;Bangka Belitung;Bangka-Belitung;DKI Jakarta;Papua Barat;Jabodetabek;Aceh;Banten;Bengkulu;Central Java;East Java;East Kalimantan;West Kalimantan;South Kalimantan;Gorontalo;Jambi;Lampung;Maluku;North Sulawesi;South Sulawesi;South Sumatra;West Sumatra;Papua;Riau;West Nusa Tenggara;East Nusa Tenggara;Sulawesi;Kalimantan
CN|Anhui;Gansu;Guizhou;Hainan;Hebei;Heilongjiang;Henan;Hubei;Hunan;Inner Mongolia;Jiangsu;Jilin;Liaoning;Ningxia;Qinghai;Shaanxi;Shandong;Shanxi;Sichuan;Tibet;Xinjiang
IN|Andaman and Nicobar Islands;Andaman and Nicobar;Arunachal Pradesh;Assam;Chhattisgarh;Goa;Himachal Pradesh;Jammu and Kashmir;Madhya Pradesh;Meghalaya;Mizoram;Nagaland;Odisha;Sikkim;Tripura;Uttarakhand
JP|Akita;Aomori;Fukui;Shimane;Tottori;Kanto;Kansai;Chubu;Ehime;Fukushima;Gifu;Gunma;Hiroshima;Hyogo;Ibaraki;Ishikawa;Iwate;Kagawa;Kagoshima;Kanagawa;Kumamoto;Miyagi;Miyazaki;Nagano;Nagasaki;Nara;Niigata;Okayama;Okinawa;Saitama;Shiga;Shizuoka;Tochigi;Tokushima;Toyama;Wakayama;Yamagata;Yamaguchi;Yamanashi
KR|Chungcheong;Jeolla;Gyeongsang;Chungbuk;Gyeongnam;Jeonbuk;Jeonnam;Gangwon;North Chungcheong;North Jeolla;South Jeolla;South Gyeongsang
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
NP|Bagmati;Madhesh;Gandaki;Lumbini;Karnali;Sudurpashchim
MM|Kachin;Kayah;Kayin
`;
/** Towns and districts, in the same format: where the field's news happens and people come from. */
export const TOWNS = `
VN|Can Tho;Hue;Vung Tau;Nha Trang;Ha Noi
KH|Sampov Loun;Koh Thom;Memot;Kirivong
MM|Min Let Pan;Minn Let Pan;Dongmei;Chong Khaep;Phaya Tong Su;Nansan
TH|Chiang Saen;Sangkhlaburi;Sisaket;Sadao;Betong
PH|Bongao;Bicutan;Baguio;Ermita
MY|Bukit Kayu Hitam;Padang Besar;Rantau Panjang;Langkawi;Subang Jaya;Putrajaya;Rawang;Kajang;Puchong;Bukit Jalil;Sibu
ID|Badung;Bogor;Depok;Manado;Cirebon;Sukabumi;Deli Serdang;Pontianak;Kupang;Tabanan;Canggu;Cilacap
CN|Zhuhai;Chengdu;Hangzhou;Fuzhou;Zhangzhou;Zhengzhou;Changsha;Changchun;Harbin;Sanya;Dalian;Putian;Ningde;Jinhua;Taizhou
KR|Ulsan;Cheonan;Wonju;Uijeongbu;Goyang;Changwon
JP|Sapporo;Kyoto;Kobe;Sendai;Tokoname
TW|Zhongli
IN|Ludhiana;Amritsar;Ranchi;Patna;Bhopal;Indore;Dehradun;Guwahati;Siliguri;Thane
PK|Multan;Peshawar;Quetta;Sialkot;Gujranwala;Sargodha;Abbottabad
BD|Cumilla;Comilla;Sylhet;Rajshahi;Barishal;Rangpur;Mymensingh;Gazipur;Narayanganj;Noakhali;Brahmanbaria;Jashore;Shariatpur;Madaripur
NP|Chitwan;Jhapa;Morang;Sarlahi;Khotang;Sindhupalchok;Kaski;Rupandehi;Biratnagar;Butwal;Birgunj
LK|Galle;Gampaha;Kurunegala;Jaffna;Matara;Kalutara;Puttalam;Anuradhapura;Chilaw;Hambantota;Battaramulla
AE|Ras Al Khaimah;Fujairah;Deira;Dubailand
NG|Enugu;Owerri;Asaba;Uyo;Calabar;Abeokuta;Ilorin;Akure;Badagry;Gwagwalada
GH|Aflao;Cape Coast;Sunyani
UG|Jinja;Mbarara;Gulu;Mukono;Wakiso
KE|Kisumu;Nakuru;Eldoret;Thika;Ruiru;Kiambu
ET|Adama;Hawassa;Bahir Dar;Dire Dawa
ZM|Kitwe;Ndola
NA|Swakopmund;Walvis Bay
GE|Kutaisi;Rustavi
UA|Vinnytsia;Zhytomyr;Khmelnytskyi;Poltava;Cherkasy;Rivne
AL|Vlore;Elbasan;Durres;Shkoder
TR|Antalya;Adana;Izmir;Mersin;Bursa
BG|Varna;Plovdiv;Burgas
RS|Novi Sad
RO|Cluj-Napoca;Timisoara;Iasi;Constanta
PE|La Molina;Callao;Arequipa
KZ|Almaty;Shymkent
ES|Alicante;Malaga;Marbella;Murcia;Torrevieja
DE|Dresden;Leipzig
IL|Haifa;Netanya;Ramat Gan
US|Orlando;Detroit;Minneapolis;Sacramento;San Jose;Santa Ana;Irvine;Alhambra;Newark;Salt Lake City;Tampa
GB|Leeds;Southwark;Belfast;Edinburgh;Croydon
AU|Adelaide;Darwin;Hobart;Parramatta;Cairns;Geelong
HK|Tsuen Wan;Wan Chai;Yuen Long;Sha Tin;Kwun Tong;Tsim Sha Tsui;Tuen Mun
ZA|Sandton
BR|Curitiba;Recife;Fortaleza;Campinas
CO|Medellin
MX|Cancun;Guadalajara;Monterrey;Tijuana
RU|Vladivostok;Novosibirsk;Yekaterinburg
PL|Krakow;Wroclaw;Gdansk
IT|Naples;Turin;Palermo
FR|Marseille
NL|Rotterdam;Utrecht;Eindhoven
BE|Antwerp
`;
/** Regions that share a country's name: name | country they lie in. They count beside a town of that country. */
export const TWIN_REGIONS = `
Georgia|US
`;
/** Country names that are given names as well. */
export const GIVEN_COUNTRIES = 'jordan chad israel georgia kenya india china montserrat dominica';
