import { ungroup } from './grouped.js';

/**
 * Places that matter in this field: under headings "= country type": name | lat | lon | other spellings. A province named after its seat
 * stands once, as the town: beside "province" it is read as the province. A name that stands twice is, bare, the first.
 * Coordinates to two decimals; a province's are its seat's or middle. Of compounds that no gazetteer holds they are those of the village beside.
 * The source in a block's comment is where its names can be checked, not what they were copied from; coordinates are held against GeoNames by
 * test/lexicon/places.test.ts. More places, in the same format, in src/cities/places.ts.
 * Names that are given names, surnames or ordinary words ("Nice", "Gulshan", "Rosario") are left out.
 */
export const PLACES = ungroup([
  // Cambodia. Provinces and towns: GeoNames. Compounds and casinos: Amnesty International (report of June 2025); US Treasury, SDN listings of 12 September 2024 (O-Smach Resort), 8 September 2025 (T C Capital, K B Hotel, Heng He) and 14 October 2025 (Prince Group).
  `
= KH region
Banteay Meanchey|13.59|102.97
Kampong Speu|11.45|104.52
Kandal|11.48|104.95
Kep|10.48|104.32
Koh Kong|11.62|102.98|Kaoh Kong
Kratie|12.49|106.02
Mondulkiri|12.45|107.19|Mondolkiri
Oddar Meanchey|14.18|103.5|Otdar Meanchey
Preah Sihanouk|10.63|103.52|Sihanouk Province
Preah Vihear|13.81|104.97
Pursat|12.54|103.92
Ratanakiri|13.74|107|Rattanakiri;Ratanak Kiri
Stung Treng|13.53|105.97
Svay Rieng|11.09|105.8
Tboung Khmum|11.98|105.66|Tbong Khmum
Kampot|10.61|104.18
= KH city
Battambang|13.1|103.2
Kampong Cham|11.99|105.46
Kampong Chhnang|12.25|104.67
Pailin|12.85|102.61
Siem Reap|13.36|103.86
Sihanoukville|10.63|103.52|Kampong Som;Sihanouk Ville;Krong Preah Sihanouk;Preah Sihanouk City
Bavet|11.08|106.13|Krong Bavet
Sisophon|13.59|102.97|Serei Saophoan;Serei Sophorn
Ta Khmau|11.48|104.95|Takhmao;Ta Khmao
Samraong|14.18|103.52|Samrong
Thma Da|12.05|102.72|Thmor Da;Thmar Da;Thma Dar
Veal Veng|12.2|103|Veal Veaeng
Chrey Thom|11.01|105.05|Chrey Thum
Chroy Changvar|11.59|104.93|Chroy Changva;Chrouy Changvar
Chbar Ampov|11.53|104.94|Chbar Ampeou
Por Senchey|11.54|104.82|Pur Senchey;Pou Senchey
Russey Keo|11.61|104.91|Russei Keo;Ruessei Kaev
Tuol Kouk|11.58|104.9|Toul Kork;Tuol Kork;Toul Kouk
Sen Sok|11.6|104.87
Koh Pich|11.55|104.94|Diamond Island;Koh Pich Island
Otres|10.57|103.56|Otres Beach
Poipet|13.66|102.56|Poi Pet;Krong Poipet
Snuol|12.07|106.42
O'Smach|14.43|103.7|O Smach;O-Smach;Osmach
Bokor|10.62|104.03
Anlong Veng|14.23|104.08
= KH compound
Kaibo|10.62|103.5|Kaibo Compound;Kaibo Park
Jinbei Casino|10.61|103.52|Jin Bei Casino;Jinbei Hotel;Jinbei Compound;Jin Bei Compound
Jinshui|10.6|103.54|Jin Shui;Jinshui Park
Huang Le|10.62|103.51|Huangle;Huang Le Park
Golden Fortune|11.01|105.05|Golden Fortune Science and Technology Park;Golden Fortune Technology Park;Jinyun Park
KB Hotel|10.62|103.51|K.B. Hotel
Golden Sun Sky Casino|10.62|103.51|Golden Sun Sky Casino and Hotel;Golden Sun Sky Casino & Hotel
Heng He Casino|11.07|106.15|Heng He Bavet
Mango Park|||Mango 2;Mango Two Park
O'Smach Resort|14.43|103.7|O-Smach Resort;Osmach Resort
Royal Hill Resort|14.43|103.7|Royal Hill
Dara Sakor|10.92|103.23|Dara Sakor Zone;Dara Sakor Resort
MDS Thmor Da Special Economic Zone|12.05|102.72|MDS Thmorda SEZ;MDS Thmor Da SEZ;Thmorda SEZ;Thmor Da Special Economic Zone
Sihanoukville Special Economic Zone|10.65|103.6|Sihanoukville SEZ;SSEZ
Bokor Mountain|10.62|104.03|Phnom Bokor
Thansur Bokor|10.62|104.03|Thansur Bokor Highland Resort
Prince Plaza|11.55|104.93
Koh Kong Resort|11.66|102.92
Grand Diamond City|13.66|102.55|Grand Diamond City Casino
Crown Casino Poipet|13.66|102.55|Poipet Crown Casino;Crown Resorts Poipet
= KH border
Prek Chak|10.42|104.48
Cham Yeam|11.66|102.91|Cham Yeam Checkpoint
Choam Checkpoint|14.35|104.05|Choam Sangam
= KH other
Phnom Penh International Airport|11.55|104.84|Pochentong Airport;Pochentong
Techo International Airport|11.36|104.94|Techo Takhmao International Airport
Ream Naval Base|10.51|103.61
Prey Sar Prison|11.51|104.87|Prey Sar
`,
  // Myanmar. States, regions and towns: GeoNames. Compounds: Australian Strategic Policy Institute (report of September 2025), Justice For Myanmar (May 2024), Mizzima; US Treasury, SDN listings of 5 May, 8 September and 12 November 2025.
  `
= MM region
Karen State|17|97.8|Kayin State
Shan State|21.5|98|Northern Shan State;Northern Shan;Eastern Shan State;Southern Shan State
Kachin State|25.5|97.5
Kayah State|19.67|97.2|Karenni State
Mon State|16.3|97.7
Rakhine State|20.1|93.5|Rakhine;Arakan State
Chin State|22|93.5
Ayeyarwady|16.9|95.2|Irrawaddy Region
Tanintharyi|12.5|98.6|Tenasserim
Wa State|22.5|99.2|Wa Self-Administered Division
Kokang|23.7|98.7|Kokang Self-Administered Zone;Kokang region
Yangon Region|16.87|96.2
Mandalay Region|21.97|96.08
= MM city
Sagaing|21.88|95.98
Magway|20.15|94.93|Magwe
Bago|17.34|96.48|Pegu
Naypyidaw|19.75|96.13|Nay Pyi Taw;Naypyitaw;Nay Pyi Daw
Yangon|16.87|96.2|Rangoon
Myawaddy|16.69|98.51|Myawady;Myawadi;Myawaddi
Laukkai|23.69|98.76|Laukkaing;Laukai;Laokai;Lao Kai
Konkyan|23.98|98.63|Kong Yan
Hsenwi|23.3|97.95|Theinni
Hopang|23.43|98.75|Ho Pang
Namtit|23.5|98.98|Nam Tit;Namtip
Mongmao|23.06|99.21|Mong Mao;Mengmao
Panghsang|22.17|99.19|Pangkham;Pangsang;Pangkhang;Panghkam
Mong La|21.67|100.03|Mongla;Monglar
Kengtung|21.29|99.61|Kyaingtong;Keng Tung
Tachileik|20.45|99.88|Tachilek
Mong Hsat|20.53|99.26|Mongsat;Mong Sat
Wan Pong|20.55|100.08|Wan Pung;Wang Pong
Namhkam|23.83|97.68|Nam Kham;Namkham
Bhamo|24.25|97.23|Bamaw
Laiza|24.76|97.56
Mai Ja Yang|24.18|97.65|Maijayang;Mai Ja Yan
Maungdaw|20.82|92.37
Myeik|12.44|98.6|Mergui
Kawthaung|9.98|98.55|Kawthoung
Hlaingbwe|17.13|97.82|Hlaing Bwe
Kyainseikgyi|16.04|98.14|Kyain Seikgyi
Payathonzu|15.3|98.39|Payathonsu;Phaya Thonzu;Phayathonzu
Tamu|24.22|94.31
Hlaing Tharyar|16.87|96.07|Hlaingthaya;Hlaing Thayar
Mingaladon|16.95|96.13
Hpa-an|16.89|97.63|Hpa An;Pa-an;Hpaan
Mawlamyine|16.49|97.63|Mawlamyaing;Moulmein
Lashio|22.94|97.75
Muse|23.98|97.9
Lay Kay Kaw|16.58|98.63|Lay Kay Kaw Myothit
Wawlay|16.2|98.7|Waw Lay;Walay;Wah Lay
Mae Htaw Thalay|16.65|98.52|Mae Htaw Tha Lay;Mae Htaw Talay
Phalu|16.42|98.66|Palu Village
Ingyin Myaing|16.66|98.53|In Gyin Myaing
Chinshwehaw|23.55|98.82
Mandalay|21.97|96.08
= MM compound
Shwe Kokko|16.82|98.51|Shwe Kok Ko;Shwekokko;Shwe Koko;Yatai New City;Yatai City;Asia Pacific New City;Asia Pacific City
KK Park|16.65|98.52|KK Garden;KK Park I;KK Park II
Minletpan|16.5|98.6|Min Let Pan;Minlatpan
Dongmei Park|16.6|98.55|Dong Mei Park;Dongmei Zone
Huanya Park|16.68|98.51|Huanya;Huanya International City;Huan Ya
Apollo Park|16.7|98.5
Taichang Park|16.5|98.6|Tai Chang;Taichang;Taizhang;Tai Chang Park;Taichang Compound
Kyaukhat|16.6|98.57|Kyauk Khet;Kyaukkhet;Kyauk Khat
Shunda Park|16.5|98.6|Shunda
Yulong Bay|16.68|98.5|Shwe Padauk Myaing;Yulong Bay Park;Yu Long Bay
Crouching Tiger Villa|23.7|98.76|Crouching Tiger Mansion
= MM border
Three Pagodas Pass|15.3|98.4
Thaungyin River|16.7|98.5|Thaungyin
Chinshwehaw|23.55|98.82|Chin Shwe Haw;Chinshwehaw Township
= MM other
Yangon International Airport|16.91|96.13
Mandalay International Airport|21.7|95.98
Insein Prison|16.89|96.1|Insein
`,
  // Laos. Provinces and towns: GeoNames. Golden Triangle zone: US Treasury, SDN listing of 30 January 2018 (Zhao Wei TCO).
  `
= LA region
Attapeu|14.81|106.83|Attapu
Bokeo|20.27|100.42
Bolikhamxay|18.38|103.66|Borikhamxay;Bolikhamsai
Champasak|15.12|105.8|Champassak
Houaphanh|20.42|104.05|Houaphan;Huaphan
Khammouane|17.41|104.83|Khammouan
Luang Namtha|20.95|101.4|Luang Nam Tha
Oudomxay|20.69|101.99|Oudomsay;Oudomxai
Phongsaly|21.68|102.11|Phongsali
Salavan|15.72|106.42|Saravane
Savannakhet|16.57|104.75
Sayaboury|19.26|101.71|Xayaboury;Xayabouly;Sainyabuli
Sekong|15.34|106.72|Xekong
Vientiane Province|18.92|102.45
Xaysomboun|18.9|103.09|Xaisomboun
Xiangkhouang|19.46|103.22|Xieng Khouang;Xiengkhouang
= LA city
Luang Prabang|19.89|102.14|Luang Phabang
Ton Pheung|20.4|100.15|Tonpheung;Ton Phueng;Tonphueng
Houayxay|20.26|100.43|Huay Xai;Houei Sai;Huayxai;Houayxai
Boten|21.19|101.68
Vientiane|17.97|102.6|Vientiane Capital
= LA compound
Golden Triangle Special Economic Zone|20.35|100.1|GTSEZ;Golden Triangle SEZ;Golden Triangle Economic Zone;GT SEZ
Kings Romans Casino|20.35|100.1|Kings Roman Casino;King Romans Casino;Blue Shield Casino
Boten Special Economic Zone|21.19|101.68|Boten SEZ;Boten Beautiful Land
= LA border
Lao-Thai Friendship Bridge|17.88|102.72|Thai-Lao Friendship Bridge;First Thai-Lao Friendship Bridge
= LA other
Wattay International Airport|17.99|102.56|Wattay Airport;Wattay
Bokeo International Airport|20.33|100.19
`,
  // Vietnam. Towns, border gates, and provinces as they were before the merger of July 2025: GeoNames.
  `
= VN region
An Giang|10.5|105.1
Nghe An|19.2|104.9
Tay Ninh|11.31|106.1
= VN city
Ho Chi Minh City|10.82|106.63|Saigon;HCMC;HCM City;Ho Chi Minh
Da Nang|16.07|108.22|Danang
Hai Phong|20.86|106.68|Haiphong
Ha Tien|10.38|104.49
= VN border
Moc Bai|11.08|106.16|Moc Bai Border Gate
= VN other
Tan Son Nhat|10.82|106.65|Tan Son Nhat Airport;Tan Son Nhat International Airport
Noi Bai|21.22|105.81|Noi Bai Airport;Noi Bai International Airport
`,
  // Thailand. Provinces, border districts and the districts of Bangkok: GeoNames; airports: OurAirports.
  `
= TH city
Chanthaburi|12.61|102.1
Chiang Mai|18.79|98.99
Chiang Rai|19.91|99.83
Kanchanaburi|14|99.55
Phuket|7.88|98.39
Surin|14.88|103.49
Mae Sot|16.71|98.57|Maesot;Mae Sod
Phop Phra|16.39|98.69|Phob Phra
Mae Ramat|16.98|98.52|Mae Ramad
Umphang|16.02|98.86
Tha Song Yang|17.23|98.22
Mae Kon Ken|16.64|98.53|Mae Kon Kaen;Ban Mae Kon Ken;Mae Khon Ken
Wang Kaew|16.75|98.51|Ban Wang Kaew
Wang Pha|16.6|98.58|Ban Wang Pha
Tha Sai Luat|16.69|98.53|Tha Sai Luad
Wang Takhian|16.7|98.51|Wang Takian;Ban Wang Takhian
Aranyaprathet|13.69|102.5|Aranya Prathet
Watthana Nakhon|13.74|102.33|Wattana Nakhon
Pong Nam Ron|12.9|102.27
Khlong Yai|11.78|102.89|Klong Yai
Kap Choeng|14.48|103.58
Mae Sai|20.43|99.88|Maesai
Chiang Khong|20.26|100.4
Sop Ruak|20.35|100.08
Hat Yai|7.01|100.48|Haad Yai
Pattaya|12.93|100.88
Hua Hin|12.57|99.96
Mueang Chiang Rai|19.91|99.83
Sathorn|13.72|100.53|Sathon
Silom|13.73|100.53
Bang Na|13.67|100.62
Sukhumvit|13.73|100.57
= TH region
Chon Buri|13.36|100.98|Chonburi
Nonthaburi|13.86|100.51
Pathum Thani|14.01|100.53
Ranong|9.97|98.63
Sa Kaeo|13.82|102.06|Sa Kaew;Sakaeo;Sakaew
Samut Prakan|13.6|100.6
Tak|16.88|99.13
Trat|12.24|102.51
= TH border
Moei River|16.7|98.5|Moei
Friendship Bridge|16.69|98.51|Thai-Myanmar Friendship Bridge;Thailand-Myanmar Friendship Bridge;Thai-Myanmar Friendship Bridge No 2;Second Thai-Myanmar Friendship Bridge
Khlong Luek|13.66|102.55|Ban Khlong Luek;Ban Klong Luk;Khlong Luk;Ban Klong Luek
Chong Chom|14.43|103.7
Chong Sa-Ngam|14.35|104.05|Chong Sangam;Chong Sa Ngam
Hat Lek|11.67|102.91|Ban Hat Lek
Mae Sai Checkpoint|20.44|99.88
Rim Moei|16.69|98.52
= TH other
Suvarnabhumi Airport|13.69|100.75|Suvarnabhumi;Suvarnabhumi International Airport
Don Mueang Airport|13.91|100.61|Don Mueang;Don Muang;Don Mueang International Airport;Don Muang Airport
U-Tapao|12.68|101|U-Tapao Airport;U-Tapao International Airport
Mae Sot Airport|16.7|98.55|Mae Sot International Airport
Phuket International Airport|8.11|98.31
Suan Phlu|13.72|100.54|Suan Plu;Suan Phlu Detention Centre;Suan Phlu Immigration Detention Centre
Klong Prem Prison|13.85|100.55|Klong Prem;Khlong Prem;Khlong Prem Prison
`,
  // Philippines. Provinces and cities: GeoNames. Offshore gaming hubs: raids of the Presidential Anti-Organized Crime Commission, 2023 to 2025, as its press reported them.
  `
= PH region
Metro Manila|14.6|121|National Capital Region
Bataan|14.68|120.54
Cavite|14.48|120.9
Cebu|10.32|123.9
Laguna|14.28|121.41
Palawan|9.74|118.74
Pampanga|15.08|120.65
Rizal|14.6|121.3
Tarlac|15.48|120.6
Tawi-Tawi|5.03|119.77|Tawi Tawi
= PH city
Bulacan|14.79|120.88
Bamban|15.27|120.57
Porac|15.07|120.54
Pasay|14.54|121
Pasig|14.58|121.06
Makati|14.55|121.02
Paranaque|14.48|121.02|Parañaque;Parañaque City
Mandaluyong|14.58|121.03
Muntinlupa|14.41|121.04
Taguig|14.52|121.07
Las Pinas|14.45|120.98|Las Piñas;Las Piñas City
Quezon City|14.65|121.05
Angeles City|15.15|120.59
Mabalacat|15.22|120.57
Clark|15.19|120.55
Lapu-Lapu City|10.31|123.95|Lapu-Lapu;Lapu Lapu City;Lapulapu
Cebu City|10.32|123.9
Mactan|10.31|123.97
Moalboal|9.94|123.4
Silang|14.23|120.97
Kawit|14.44|120.9
Bagac|14.6|120.39
Tarlac City|15.48|120.6
Subic|14.88|120.23
Olongapo|14.83|120.28
Zamboanga City|6.91|122.07
Davao City|7.07|125.61|Davao
Iloilo City|10.7|122.56|Iloilo
Ortigas|14.59|121.06|Ortigas Center
Malate|14.57|120.99
Bonifacio Global City|14.55|121.05|BGC
Biñan|14.34|121.08|Binan
= PH compound
Clark Freeport|15.19|120.55|Clark Freeport Zone;Clark Freeport and Special Economic Zone;Clark Freeport Zone and Special Economic Zone
Island Cove|14.45|120.9|Island Cove Resort
Baofu Compound|15.27|120.57|Baofu Land;Baofu
Fontana Leisure Park|15.18|120.54|Fontana Leisure Parks;Fontana Resort
Clark Sun Valley|15.17|120.5|Sun Valley Clark
Tourist Garden Hotel|10.31|124.02|Tourist Garden Resort;Tourist Garden
Hong Tai Compound|14.46|120.99
= PH other
Ninoy Aquino International Airport|14.51|121.02|NAIA;Ninoy Aquino Airport;Manila International Airport
Mactan-Cebu International Airport|10.31|123.98|Mactan Cebu International Airport;MCIA
Camp Crame|14.61|121.05
Camp Aguinaldo|14.61|121.06
Camp Bagong Diwa|14.49|121.05
New Bilibid Prison|14.38|121.03|New Bilibid;Bilibid
Correctional Institution for Women|14.58|121.04
Pasig City Jail|14.56|121.08
`,
  // Malaysia, Singapore, Indonesia, Brunei, Timor-Leste: GeoNames, OurAirports.
  `
= MY region
Johor|1.49|103.74|Johore
Kedah|6.12|100.37
Melaka|2.2|102.25|Malacca
Penang|5.41|100.33|Pulau Pinang
Sabah|5.98|116.07
Selangor|3.07|101.52
Klang Valley|3.07|101.5
= MY city
Johor Bahru|1.49|103.74|Johor Baru
George Town|5.41|100.33
Kota Kinabalu|5.98|116.07
Petaling Jaya|3.11|101.61
Bukit Bintang|3.15|101.71
Bangsar|3.13|101.67
Cyberjaya|2.92|101.65
Iskandar Puteri|1.42|103.65
= MY other
Kuala Lumpur International Airport|2.75|101.71|KLIA;KLIA2;KLIA Terminal 1;KLIA Terminal 2
= SG other
Changi Airport|1.36|103.99|Singapore Changi Airport
= ID region
Bali|-8.41|115.19
Java|-7.5|110
North Sumatra|2.19|99.38
Riau Islands|0.92|104.45|Kepri
Sumatra|-0.59|101.34
West Java|-6.92|107.61
= ID city
Batam|1.05|104.03
Nongsa|1.19|104.1
Tanjung Pinang|0.92|104.45|Tanjungpinang
Medan|3.59|98.67
Surabaya|-7.26|112.75
Denpasar|-8.65|115.22
Tangerang|-6.18|106.63
Entikong|0.93|110.4
North Jakarta|-6.14|106.87
West Jakarta|-6.17|106.76
= ID other
Soekarno-Hatta Airport|-6.13|106.66|Soekarno-Hatta International Airport;Soekarno-Hatta
= TL region
Oecusse|-9.2|124.36|Oecussi;Oe-Cusse
`,
  // China with its border counties beside Myanmar and Laos, Hong Kong, Macau, Taiwan: GeoNames, OurAirports.
  `
= CN region
Fujian|26.1|119.3
Guangdong|23.1|113.3
Guangxi|22.8|108.3
Jiangxi|28.68|115.88
Yunnan|25.05|102.7
Zhejiang|29|120
Xishuangbanna|22|100.8|Sipsongpanna
Dehong|24.43|98.58
= CN city
Xi'an|34.26|108.94|Xian
Shanghai|31.23|121.47
Wenzhou|28|120.7
Shenzhen|22.54|114.06
Guangzhou|23.13|113.26
Kunming|25.04|102.72
Chongqing|29.56|106.55
Nanjing|32.06|118.8
Wuhan|30.59|114.31
Quanzhou|24.87|118.68
Nanning|22.82|108.32
Xiamen|24.48|118.08
Longyan|25.11|117.02
Anxi|25.06|118.18
Lincang|23.88|100.09
Baoshan|25.12|99.16
Pu'er|22.79|100.97|Puer
Ruili|24.01|97.85
Mengding|23.55|99.08
Gengma|23.54|99.4
Cangyuan|23.15|99.25
Zhenkang|23.76|98.83
Menglian|22.33|99.58
Mengla|21.47|101.56
= CN border
Mohan Port|21.18|101.69
Qingshuihe|23.55|98.82|Mengding Qingshuihe
= CN other
Beijing Capital Airport|40.08|116.58|Beijing Capital International Airport
= HK city
Kowloon|22.32|114.18
New Territories|22.42|114.11
Mong Kok|22.32|114.17|Mongkok
= HK other
Hong Kong International Airport|22.31|113.92|Chek Lap Kok
= TW city
Changhua|24.08|120.54
Pingtung|22.67|120.49
New Taipei|25.01|121.46
Taoyuan|24.99|121.3
Taichung|24.15|120.67
Tainan|22.99|120.21
Kaohsiung|22.62|120.31
Hsinchu|24.8|120.97
= TW region
Yunlin|23.7|120.4
= TW other
Taoyuan International Airport|25.08|121.23|Taiwan Taoyuan International Airport
`,
  // Korea, Japan, Mongolia: GeoNames, OurAirports.
  `
= KR region
Gyeonggi|37.27|127.01|Gyeonggi-do
South Chungcheong|36.66|126.67|Chungcheongnam-do;Chungnam
North Gyeongsang|36.58|128.51|Gyeongsangbuk-do;Gyeongbuk
Jeju|33.5|126.53|Jeju Island
= KR city
Incheon|37.46|126.7
Busan|35.18|129.08|Pusan
Hongseong|36.6|126.66
Yecheon|36.65|128.45
Gangnam|37.5|127.05|Gangnam-gu
Chungju|36.99|127.93
= KR other
Incheon International Airport|37.46|126.44|Incheon Airport
Gimpo|37.56|126.79|Gimpo Airport;Gimpo International Airport
= JP region
Aichi|35.18|136.91
Hokkaido|43.06|141.35
= JP city
Chiba|35.6|140.12
Osaka|34.69|135.5
Nagoya|35.18|136.91
Fukuoka|33.59|130.4
Shinjuku|35.69|139.7
= JP other
Haneda|35.55|139.78|Haneda Airport
Narita|35.77|140.39|Narita Airport;Narita International Airport
`,
  // India with the districts its press and police name as cyber-crime hot spots, Nepal, Sri Lanka, Bangladesh, Pakistan: GeoNames, OurAirports.
  `
= IN region
Andhra Pradesh|15.9|79.7
Bihar|25.6|85.1
Gujarat|22.3|71.2
Haryana|29.06|76.09
Jharkhand|23.6|85.3
Karnataka|15.3|75.7
Kerala|10.85|76.3
Maharashtra|19.6|75.6
Manipur|24.82|93.94
Mewat|28|77
Punjab|31.1|75.3
Rajasthan|27|74.2
Tamil Nadu|11.1|78.7
Telangana|18.1|79
Uttar Pradesh|26.8|80.9
West Bengal|22.57|88.36
Delhi-NCR|28.6|77.2|Delhi NCR
= IN city
Noida|28.54|77.39
Greater Noida|28.5|77.54
Gurugram|28.46|77.03|Gurgaon
Ghaziabad|28.67|77.43
Faridabad|28.41|77.31
Delhi|28.65|77.23
Mumbai|19.08|72.88|Bombay
Navi Mumbai|19.03|73.02
Hyderabad|17.39|78.49
Cyberabad|17.45|78.36
Bengaluru|12.97|77.59|Bangalore
Chennai|13.08|80.27|Madras
Kolkata|22.57|88.36|Calcutta
Ahmedabad|23.02|72.57
Surat|21.2|72.83
Jamtara|23.96|86.8
Deoghar|24.48|86.7
Giridih|24.19|86.31
Nawada|24.89|85.54
Nalanda|25.13|85.44
Nuh|28.1|77
Bharatpur|27.22|77.49
Deeg|27.47|77.33
Alwar|27.56|76.63
Mohali|30.68|76.72|SAS Nagar
Chandigarh|30.74|76.79
Moreh|24.25|94.3
Visakhapatnam|17.69|83.22|Vizag
Vijayawada|16.51|80.65
Kochi|9.94|76.26|Cochin
= IN other
Indira Gandhi International Airport|28.57|77.1|IGI Airport;IGIA;Delhi Airport
Hindon|28.71|77.36|Hindon air base;Hindon Air Force Station;Hindon Airbase
Tihar Jail|28.61|77.1|Tihar;Tihar Prison
= NP city
Lalitpur|27.67|85.32
Bhaktapur|27.67|85.43
Pokhara|28.21|83.99
= NP other
Tribhuvan International Airport|27.7|85.36|Tribhuvan Airport
= LK city
Negombo|7.21|79.84
Kandy|7.29|80.63
Katunayake|7.17|79.89
Kochchikade|7.27|79.86
Dehiwala|6.83|79.88|Dehiwala-Mount Lavinia
Mount Lavinia|6.83|79.87
Talangama|6.9|79.95|Thalangama
Rajagiriya|6.91|79.9
Madiwela|6.87|79.92
= LK other
Bandaranaike International Airport|7.18|79.88|Katunayake Airport;Bandaranaike Airport
= BD city
Chattogram|22.34|91.83|Chittagong
Cox's Bazar|21.44|92.01
= PK region
Sindh|24.86|67.01
= PK city
Karachi|24.86|67.01
Lahore|31.55|74.34
Faisalabad|31.42|73.09
`,
  // West Africa: GeoNames, OurAirports.
  `
= NG region
Delta State|5.7|5.9
Edo State|6.34|5.62
Lagos State|6.52|3.38
Ogun|7.16|3.35
= NG city
Lagos|6.52|3.38
Victoria Island|6.43|3.42
Ikoyi|6.45|3.43
Lekki|6.45|3.6
Ikeja|6.6|3.34
Kano|12|8.52
Port Harcourt|4.82|7.03
Ibadan|7.38|3.95
Benin City|6.34|5.62
= NG other
Murtala Muhammed International Airport|6.58|3.32|Murtala Mohammed International Airport;MMIA
Nnamdi Azikiwe International Airport|9.01|7.26
= GH region
Greater Accra|5.6|-0.19
= GH city
Tema|5.67|-0.02
Kumasi|6.69|-1.62
Kasoa|5.53|-0.42
Takoradi|4.89|-1.75|Sekondi-Takoradi
East Legon|5.64|-0.16
= CI city
Abidjan|5.36|-4.01
= TG city
Lome|6.13|1.22|Lomé
= CM city
Yaounde|3.87|11.52|Yaoundé
= GN city
Conakry|9.54|-13.68
`,
  // East, southern and northern Africa: GeoNames, OurAirports.
  `
= KE city
Mombasa|-4.04|39.67
Kilimani|-1.29|36.79
Westlands|-1.27|36.81
= KE other
Jomo Kenyatta International Airport|-1.32|36.93|JKIA
Moi International Airport|-4.03|39.59
= ET other
Bole International Airport|8.98|38.8|Addis Ababa Bole International Airport;Bole Airport
= UG city
Entebbe|0.06|32.48
= UG other
Entebbe International Airport|0.04|32.44
= TZ city
Dar es Salaam|-6.82|39.28
= ZA region
Gauteng|-26.2|28.05
= ZA city
Johannesburg|-26.2|28.05|Joburg
Cape Town|-33.92|18.42
= ZA other
O.R. Tambo International Airport|-26.14|28.25|OR Tambo International Airport;OR Tambo
= ZM city
Roma Park|-15.37|28.34
= TD city
N'Djamena|12.11|15.04|Ndjamena
`,
  // Gulf, Levant, Turkey, Cyprus, Caucasus, Central Asia: GeoNames, OurAirports.
  `
= AE city
Dubai|25.2|55.27
Sharjah|25.35|55.42
Ajman|25.41|55.44
Dubai Silicon Oasis|25.12|55.38
= AE other
Dubai International Airport|25.25|55.36|DXB
Zayed International Airport|24.43|54.65|Abu Dhabi International Airport
= PS region
West Bank|31.9|35.2
= PS city
Gaza|31.5|34.47|Gaza Strip
= IL city
Tel Aviv|32.08|34.78
= TR city
Istanbul|41.01|28.98
= CY city
Limassol|34.68|33.04
Larnaca|34.92|33.62
= CY region
Northern Cyprus|35.25|33.6|TRNC
= GE city
Batumi|41.64|41.63
Tbilisi|41.72|44.79
`,
  // Europe: GeoNames.
  `
= RU city
Saint Petersburg|59.94|30.31|St Petersburg;St. Petersburg
= AL city
Tirana|41.33|19.82
= UA city
Kyiv|50.45|30.52|Kiev
Dnipro|48.46|35.05
Kharkiv|49.99|36.23|Kharkov
Odesa|46.48|30.73|Odessa
Lviv|49.84|24.03
Ivano-Frankivsk|48.92|24.71
= DE city
Frankfurt|50.11|8.68|Frankfurt am Main
Munich|48.14|11.58
Hamburg|53.55|9.99
= DE region
Bavaria|48.79|11.5
= CH city
Geneva|46.2|6.14
Zurich|47.37|8.54|Zürich
= NL city
The Hague|52.08|4.3
= FR city
Lyon|45.76|4.84
= IT city
Milan|45.46|9.19
= ES city
Barcelona|41.39|2.17
= GB city
Manchester|53.48|-2.24
Birmingham|52.49|-1.89
= GB region
England|52.4|-1.5
Scotland|56.5|-4.2
Wales|52.1|-3.8
Northern Ireland|54.6|-6.7
= GB other
Canary Wharf|51.5|-0.02
Heathrow|51.47|-0.45|Heathrow Airport
`,
  // The Americas and Oceania: GeoNames; judicial districts: US Courts.
  `
= US region
California|36.8|-119.4
Texas|31|-99
Florida|27.7|-81.5
Illinois|40|-89
Massachusetts|42.4|-71.4
New Jersey|40.1|-74.4
Virginia|37.4|-78.7
Long Island|40.8|-73.1
Silicon Valley|37.39|-122.06
= US city
New York|40.71|-74.01|NYC
Brooklyn|40.68|-73.94
Manhattan|40.78|-73.97
Queens|40.73|-73.79
Bronx|40.84|-73.87|the Bronx
Staten Island|40.58|-74.15
Los Angeles|34.05|-118.24
San Francisco|37.77|-122.42
San Diego|32.72|-117.16
Houston|29.76|-95.37
Miami|25.76|-80.19
Chicago|41.88|-87.63
Boston|42.36|-71.06
Seattle|47.61|-122.33
Las Vegas|36.17|-115.14
Washington|38.9|-77.04|Washington DC;Washington D.C.;Washington, D.C.;Washington, DC
Atlanta|33.75|-84.39
= US other
Eastern District of New York|40.69|-73.99|EDNY
Southern District of New York|40.71|-74|SDNY
District of Columbia|38.9|-77.04
Mar-a-Lago|26.68|-80.04
= CA city
Toronto|43.65|-79.38
Vancouver|49.28|-123.12
Montreal|45.5|-73.57|Montréal
= CA region
Ontario|50|-85
Quebec|52|-71.8|Québec
British Columbia|53.7|-127.6
= BR city
Sao Paulo|-23.55|-46.63|São Paulo
Brasilia|-15.79|-47.88|Brasília
= CO city
Bogota|4.71|-74.07|Bogotá
= PY city
Asuncion|-25.26|-57.58|Asunción
= AU city
Sydney|-33.87|151.21
Melbourne|-37.81|144.96
= AU region
Queensland|-20.9|142.7
New South Wales|-31.3|146.9|NSW
= NZ city
Auckland|-36.85|174.76
= PW city
Koror|7.34|134.47
`,
  // Parts of the world: names as UN M49 and the press use them.
  `
= - region
Southeast Asia|||South-East Asia;South East Asia;Southeast Asian region
South Asia
West Africa
East Africa
Sub-Saharan Africa
Africa
Asia
Europe
Middle East
Latin America
South America
North America
Pacific|||South Pacific;Pacific Islands
Greater Mekong|||Greater Mekong Subregion;Greater Mekong Sub-region;Mekong region;Lower Mekong
Central Asia
Eastern Europe
Western Balkans|||Balkans
Caucasus|||South Caucasus
Caribbean
Gulf|||Persian Gulf;Gulf states
Golden Triangle|20.35|100.1
= - border
Mekong|||Mekong River
`,
].join('\n'));
