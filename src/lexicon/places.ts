/**
 * Places that matter in this field: name | country | type | lat | lon | other spellings. A province named after its seat
 * stands once, as the town: beside "province" it is read as the province. A name that stands twice is, bare, the first.
 * Coordinates to two decimals; a province's are its seat's or middle. Of compounds that no gazetteer holds they are those of the village beside.
 * Sources of each block in its comment; coordinates are held against GeoNames by test/lexicon/places.test.ts.
 * Names that are given names, surnames or ordinary words ("Nice", "Gulshan", "Rosario") are left out.
 */
export const PLACES = [
  // Cambodia. Provinces and towns: GeoNames. Compounds and casinos: Amnesty International (report of June 2025); US Treasury, SDN listings of 12 September 2024 (O-Smach Resort), 8 September 2025 (T C Capital, K B Hotel, Heng He) and 14 October 2025 (Prince Group); checkpoints: General Department of Immigration.
  `
Banteay Meanchey|KH|region|13.59|102.97
Battambang|KH|city|13.1|103.2
Kampong Cham|KH|city|11.99|105.46
Kampong Chhnang|KH|city|12.25|104.67
Kampong Speu|KH|region|11.45|104.52
Kampong Thom|KH|city|12.71|104.89
Kandal|KH|region|11.48|104.95
Kep|KH|region|10.48|104.32
Koh Kong|KH|region|11.62|102.98|Kaoh Kong
Kratie|KH|region|12.49|106.02
Mondulkiri|KH|region|12.45|107.19|Mondolkiri
Oddar Meanchey|KH|region|14.18|103.5|Otdar Meanchey
Pailin|KH|city|12.85|102.61
Preah Sihanouk|KH|region|10.63|103.52|Sihanouk Province
Preah Vihear|KH|region|13.81|104.97
Prey Veng|KH|city|11.49|105.33
Pursat|KH|region|12.54|103.92
Ratanakiri|KH|region|13.74|107|Rattanakiri;Ratanak Kiri
Siem Reap|KH|city|13.36|103.86
Stung Treng|KH|region|13.53|105.97
Svay Rieng|KH|region|11.09|105.8
Takeo|KH|city|10.99|104.78
Tboung Khmum|KH|region|11.98|105.66|Tbong Khmum
Sihanoukville|KH|city|10.63|103.52|Kampong Som;Sihanouk Ville;Krong Preah Sihanouk;Preah Sihanouk City
Bavet|KH|city|11.08|106.13|Krong Bavet;Bavet City
Sisophon|KH|city|13.59|102.97|Serei Saophoan;Serei Sophorn
Ta Khmau|KH|city|11.48|104.95|Takhmao;Ta Khmao
O'Chrov|KH|city|13.64|102.6|Ou Chrov;O Chrov
Malai|KH|city|13.56|102.42
Kamrieng|KH|city|13.11|102.47|Kamrieng District
Phnom Proek|KH|city|13.28|102.44|Phnom Preuk
Sampov Loun|KH|city|13.31|102.33|Sampov Lun
Prey Nob|KH|city|10.66|103.79
Stueng Hav|KH|city|10.73|103.63|Stung Hav
Srae Ambel|KH|city|11.13|103.73|Sre Ambel
Botum Sakor|KH|city|11.19|103.47
Kiri Sakor|KH|city|10.97|103.2
Chantrea District|KH|city|10.98|106.12
Svay Teab|KH|city|11.05|105.95
Memot|KH|city|11.83|106.18|Memut
Kampong Trach|KH|city|10.56|104.47
Samraong|KH|city|14.18|103.52|Samrong;Samraong City
Thma Da|KH|city|12.05|102.72|Thmor Da;Thmar Da;Thma Dar
Veal Veng|KH|city|12.2|103|Veal Veaeng
Chrey Thom|KH|city|11.01|105.05|Chrey Thum;Chrey Thom Village
Chroy Changvar|KH|city|11.59|104.93|Chroy Changva;Chrouy Changvar
Chbar Ampov|KH|city|11.53|104.94|Chbar Ampeou
Meanchey District|KH|city|11.53|104.91|Mean Chey
Dangkao|KH|city|11.5|104.87|Dangkor
Por Senchey|KH|city|11.54|104.82|Pur Senchey;Pou Senchey
Russey Keo|KH|city|11.61|104.91|Russei Keo;Ruessei Kaev
Boeung Keng Kang|KH|city|11.55|104.92|Boeng Keng Kang;Beoung Keng Kang
Daun Penh|KH|city|11.57|104.92|Doun Penh
Chamkar Mon|KH|city|11.54|104.92|Chamkarmon;Chamkar Morn
Prampir Makara|KH|city|11.56|104.91|Prampi Makara
Kamboul|KH|city|11.53|104.75|Kambol
Prek Pnov|KH|city|11.65|104.85|Preaek Pnov
Tuol Kouk|KH|city|11.58|104.9|Toul Kork;Tuol Kork;Toul Kouk
Sen Sok|KH|city|11.6|104.87|Sen Sok District
Koh Pich|KH|city|11.55|104.94|Diamond Island;Koh Pich Island
Banlung|KH|city|13.74|106.99|Ban Lung
Senmonorom|KH|city|12.46|107.19|Sen Monorom
Otres|KH|city|10.57|103.56|Otres Beach
Ochheuteal|KH|city|10.6|103.52|Occheuteal
Kirivong|KH|city|10.65|104.85
Kampong Seila|KH|city|11.17|103.87
Kaibo|KH|compound|10.62|103.5|Kaibo Compound;Kaibo Park
Jinbei Casino|KH|compound|10.61|103.52|Jin Bei Casino;Jinbei Hotel;Jinbei Compound;Jin Bei Compound
Jinshui|KH|compound|10.6|103.54|Jin Shui;Jinshui Park
Huang Le|KH|compound|10.62|103.51|Huangle;Huang Le Park
Golden Fortune|KH|compound|11.01|105.05|Golden Fortune Science and Technology Park;Golden Fortune Technology Park;Jinyun Park
KB Hotel|KH|compound|10.62|103.51|K.B. Hotel
Golden Sun Sky Casino|KH|compound|10.62|103.51|Golden Sun Sky Casino and Hotel;Golden Sun Sky Casino & Hotel
Heng He Casino|KH|compound|11.07|106.15|Heng He Bavet
Mango Park|KH|compound|||Mango 2;Mango Two Park
O'Smach Resort|KH|compound|14.43|103.7|O-Smach Resort;Osmach Resort
Royal Hill Resort|KH|compound|14.43|103.7|Royal Hill
Dara Sakor|KH|compound|10.92|103.23|Dara Sakor Zone;Dara Sakor Resort
Long Bay Resort|KH|compound|10.93|103.22
MDS Thmor Da Special Economic Zone|KH|compound|12.05|102.72|MDS Thmorda SEZ;MDS Thmor Da SEZ;Thmorda SEZ;Thmor Da Special Economic Zone
Sihanoukville Special Economic Zone|KH|compound|10.65|103.6|Sihanoukville SEZ;SSEZ
Bokor Mountain|KH|compound|10.62|104.03|Phnom Bokor
Thansur Bokor|KH|compound|10.62|104.03|Thansur Bokor Highland Resort
Prince Plaza|KH|compound|11.55|104.93
Koh Kong Resort|KH|compound|11.66|102.92
Garden City Hotel|KH|compound|11.66|104.86
Phnom Penh Hotel|KH|compound|11.58|104.92
Titan King Casino|KH|compound|11.07|106.16|Titan King
Le Macau Casino|KH|compound|11.07|106.16|Le Macau
Grand Diamond City|KH|compound|13.66|102.55|Grand Diamond City Casino
Crown Casino Poipet|KH|compound|13.66|102.55|Poipet Crown Casino;Crown Resorts Poipet
Prek Chak|KH|border|10.42|104.48
Cham Yeam|KH|border|11.66|102.91|Cham Yeam Checkpoint
Phsar Prum|KH|border|12.83|102.51|Prum Checkpoint;Phsa Prum
Doung Checkpoint|KH|border|13.11|102.45|Daung Checkpoint
Choam Checkpoint|KH|border|14.35|104.05|Choam Sangam
Kaam Samnor|KH|border|10.92|105.18|Kaam Samnar
Phnom Den|KH|border|10.61|104.93
Dom Kralor|KH|border|13.92|106|Dom Kralo;Trapeang Kriel
Trapeang Phlong|KH|border|11.74|106.15|Trapeang Plong
Trapeang Sre|KH|border|11.98|106.62|Trapaing Sre
Oyadav|KH|border|13.77|107.45|O Yadav;Ou Ya Dav
Stung Bot|KH|border|13.62|102.55|Stung Bot Checkpoint
Phnom Penh International Airport|KH|other|11.55|104.84|Pochentong Airport;Pochentong
Techo International Airport|KH|other|11.36|104.94|Techo Takhmao International Airport
Sihanouk International Airport|KH|other|10.58|103.64|Sihanoukville Airport;Sihanoukville International Airport
Siem Reap-Angkor International Airport|KH|other|13.37|104.22|Siem Reap Angkor International Airport
Ream Naval Base|KH|other|10.51|103.61
Prey Sar Prison|KH|other|11.51|104.87|Prey Sar
Tonle Sap|KH|other|12.9|104.1
Poipet|KH|city|13.66|102.56|Poi Pet;Poipet City;Krong Poipet
Snuol|KH|city|12.07|106.42
O'Smach|KH|city|14.43|103.7|O Smach;O-Smach;Osmach
Bokor|KH|city|10.62|104.03
Anlong Veng|KH|city|14.23|104.08
Kampot|KH|region|10.61|104.18
`,
  // Myanmar. States, regions and towns: GeoNames, names as the Myanmar Information Management Unit writes them. Compounds: Australian Strategic Policy Institute (report of September 2025), Justice For Myanmar (May 2024), Mizzima; US Treasury, SDN listings of 5 May, 8 September and 12 November 2025.
  `
Karen State|MM|region|17|97.8|Kayin State
Shan State|MM|region|21.5|98|Northern Shan State;Northern Shan;Eastern Shan State;Southern Shan State
Kachin State|MM|region|25.5|97.5
Kayah State|MM|region|19.67|97.2|Karenni State
Mon State|MM|region|16.3|97.7
Rakhine State|MM|region|20.1|93.5|Rakhine;Arakan State
Chin State|MM|region|22|93.5
Sagaing|MM|city|21.88|95.98|Sagaing Region
Magway|MM|city|20.15|94.93|Magway Region;Magwe
Bago|MM|city|17.34|96.48|Bago Region;Pegu
Ayeyarwady|MM|region|16.9|95.2|Ayeyarwady Region;Irrawaddy Region
Tanintharyi|MM|region|12.5|98.6|Tanintharyi Region;Tenasserim
Wa State|MM|region|22.5|99.2|Wa Self-Administered Division
Kokang|MM|region|23.7|98.7|Kokang Self-Administered Zone;Kokang region
Yangon Region|MM|region|16.87|96.2
Mandalay Region|MM|region|21.97|96.08
Special Region 4|MM|region|21.67|100.03
Naypyidaw|MM|city|19.75|96.13|Nay Pyi Taw;Naypyitaw;Nay Pyi Daw
Yangon|MM|city|16.87|96.2|Rangoon
Myawaddy|MM|city|16.69|98.51|Myawady;Myawadi;Myawaddi;Myawaddy Township
Laukkai|MM|city|23.69|98.76|Laukkaing;Laukai;Laokai;Laukkai Township;Lao Kai
Konkyan|MM|city|23.98|98.63|Kong Yan
Kunlong|MM|city|23.42|98.65|Kun Long
Hsenwi|MM|city|23.3|97.95|Theinni
Hopang|MM|city|23.43|98.75|Ho Pang
Namtit|MM|city|23.5|98.98|Nam Tit;Namtip
Mongmao|MM|city|23.06|99.21|Mong Mao;Mengmao
Mong Pawk|MM|city|22.03|99.45
Panghsang|MM|city|22.17|99.19|Pangkham;Pangsang;Pangkhang;Panghkam
Mong La|MM|city|21.67|100.03|Mongla;Mong La City;Monglar
Kengtung|MM|city|21.29|99.61|Kyaingtong;Keng Tung
Tachileik|MM|city|20.45|99.88|Tachilek;Tachileik Township
Mong Hsat|MM|city|20.53|99.26|Mongsat;Mong Sat
Mong Ton|MM|city|20.3|98.9|Mongton
Mong Yawng|MM|city|21.18|100.36|Mong Yong
Mong Phyak|MM|city|20.88|99.93|Mong Phyat
Wan Pong|MM|city|20.55|100.08|Wan Pung;Wang Pong
Namhkam|MM|city|23.83|97.68|Nam Kham;Namkham
Kutkai|MM|city|23.45|97.94|Kutkhai
Namtu|MM|city|23.09|97.4
Kyaukme|MM|city|22.54|97.03
Hsipaw|MM|city|22.62|97.3|Thibaw
Nawnghkio|MM|city|22.33|96.8|Nawngkhio
Taunggyi|MM|city|20.79|97.04
Loikaw|MM|city|19.68|97.21
Myitkyina|MM|city|25.38|97.4
Bhamo|MM|city|24.25|97.23|Bamaw
Laiza|MM|city|24.76|97.56
Mai Ja Yang|MM|city|24.18|97.65|Maijayang;Mai Ja Yan
Pangwa|MM|city|25.6|98.5|Pang War
Kanpaiti|MM|city|25.4|98.43|Kan Pai Ti;Kanpiketi
Sittwe|MM|city|20.15|92.9
Kyaukphyu|MM|city|19.43|93.55|Kyaukpyu
Maungdaw|MM|city|20.82|92.37
Dawei|MM|city|14.08|98.19
Myeik|MM|city|12.44|98.6|Mergui
Kawthaung|MM|city|9.98|98.55|Kawthoung
Thaton|MM|city|16.92|97.37
Kawkareik|MM|city|16.56|98.24|Kawkareik Township
Hlaingbwe|MM|city|17.13|97.82|Hlaing Bwe
Kyainseikgyi|MM|city|16.04|98.14|Kyain Seikgyi;Kyainseikgyi Township
Payathonzu|MM|city|15.3|98.39|Payathonsu;Phaya Thonzu;Phayathonzu
Tamu|MM|city|24.22|94.31
Kalay|MM|city|23.19|94.05|Kalaymyo;Kalemyo
Pyin Oo Lwin|MM|city|22.03|96.46|Pyin U Lwin;Maymyo
Hlaing Tharyar|MM|city|16.87|96.07|Hlaingthaya;Hlaing Thayar
Mingaladon|MM|city|16.95|96.13
Hmawbi|MM|city|17.12|96.07
Hpa-an|MM|city|16.89|97.63|Hpa An;Pa-an;Hpaan
Mawlamyine|MM|city|16.49|97.63|Mawlamyaing;Moulmein
Lashio|MM|city|22.94|97.75
Muse|MM|city|23.98|97.9
Lay Kay Kaw|MM|city|16.58|98.63|Lay Kay Kaw Myothit
Thay Baw Boe|MM|city|16.33|98.7|Thay Baw Bo;Htee Baw Boe
Wawlay|MM|city|16.2|98.7|Waw Lay;Walay;Wah Lay
Mae Htaw Thalay|MM|city|16.65|98.52|Mae Htaw Tha Lay;Mae Htaw Talay
Phalu|MM|city|16.42|98.66|Palu Village
Ingyin Myaing|MM|city|16.66|98.53|In Gyin Myaing
Thingannyinaung|MM|city|16.72|98.4|Thin Gan Nyi Naung;Thingan Nyinaung
Sukali|MM|city|16.25|98.67
Kyaikto|MM|city|17.31|97.01
Tangyan|MM|city|22.48|98.4|Tangyang;Tang Yan
Mongkoe|MM|city|24.05|98.2|Mong Ko;Monekoe;Mong Koe
Shwe Nyaung Pin|MM|city|16.6|98.55
Shwe Kokko|MM|compound|16.82|98.51|Shwe Kok Ko;Shwekokko;Shwe Koko;Yatai New City;Yatai City;Asia Pacific New City;Asia Pacific City
KK Park|MM|compound|16.65|98.52|KK Garden;KK Park I;KK Park II
Minletpan|MM|compound|16.5|98.6|Min Let Pan;Minlatpan
Dongmei Park|MM|compound|16.6|98.55|Dong Mei Park;Dongmei Zone
Huanya Park|MM|compound|16.68|98.51|Huanya;Huanya International City;Huan Ya
Apollo Park|MM|compound|16.7|98.5
Taichang Park|MM|compound|16.5|98.6|Tai Chang;Taichang;Taizhang;Tai Chang Park;Taichang Compound
Kyaukhat|MM|compound|16.6|98.57|Kyauk Khet;Kyaukkhet;Kyauk Khat
Shunda Park|MM|compound|16.5|98.6|Shunda
Yulong Bay|MM|compound|16.68|98.5|Shwe Padauk Myaing;Yulong Bay Park;Yu Long Bay
Saixigang|MM|compound|16.83|98.53|Saixigang Industrial Zone
Fully Light Casino|MM|compound|23.69|98.76
Crouching Tiger Villa|MM|compound|23.7|98.76|Crouching Tiger Mansion
Myawaddy Trade Zone|MM|compound|16.71|98.46
Regina Hotel|MM|compound|20.44|99.88|Regina Golf Resort
Allure Resort|MM|compound|20.44|99.88|Allure Hotel
Three Pagodas Pass|MM|border|15.3|98.4
Thaungyin River|MM|border|16.7|98.5|Thaungyin
Yanlonkyaing|MM|border|23.66|98.77|Yan Lon Kyaing
Chinshwehaw|MM|city|23.55|98.82
Chinshwehaw|MM|border|23.55|98.82|Chin Shwe Haw;Chinshwehaw Township
Salween|MM|border|20|97.6|Salween River;Thanlwin River
Yangon International Airport|MM|other|16.91|96.13
Mandalay International Airport|MM|other|21.7|95.98
Insein Prison|MM|other|16.89|96.1|Insein
Mingaladon Airport|MM|other|16.91|96.13
Asian Highway|MM|other|16.7|98.45|Asian Highway 1
Mandalay|MM|city|21.97|96.08
`,
  // Laos. Provinces and towns: GeoNames. Golden Triangle zone: US Treasury, SDN listing of 30 January 2018 (Zhao Wei TCO).
  `
Attapeu|LA|region|14.81|106.83|Attapu
Bokeo|LA|region|20.27|100.42|Bokeo Province
Bolikhamxay|LA|region|18.38|103.66|Borikhamxay;Bolikhamsai
Champasak|LA|region|15.12|105.8|Champassak
Houaphanh|LA|region|20.42|104.05|Houaphan;Huaphan
Khammouane|LA|region|17.41|104.83|Khammouan
Luang Namtha|LA|region|20.95|101.4|Luang Nam Tha
Luang Prabang|LA|city|19.89|102.14|Luang Phabang
Oudomxay|LA|region|20.69|101.99|Oudomsay;Oudomxai
Phongsaly|LA|region|21.68|102.11|Phongsali
Salavan|LA|region|15.72|106.42|Saravane
Savannakhet|LA|region|16.57|104.75
Sayaboury|LA|region|19.26|101.71|Xayaboury;Xayabouly;Sainyabuli
Sekong|LA|region|15.34|106.72|Xekong
Vientiane Province|LA|region|18.92|102.45
Xaysomboun|LA|region|18.9|103.09|Xaisomboun
Xiangkhouang|LA|region|19.46|103.22|Xieng Khouang;Xiengkhouang
Ton Pheung|LA|city|20.4|100.15|Tonpheung;Ton Phueng;Tonphueng
Houayxay|LA|city|20.26|100.43|Huay Xai;Houei Sai;Huayxai;Houayxai
Boten|LA|city|21.19|101.68
Pakse|LA|city|15.12|105.8|Pakxe
Thakhek|LA|city|17.41|104.83|Thakhaek;Thakhèk
Vang Vieng|LA|city|18.92|102.45|Vangvieng
Xamneua|LA|city|20.42|104.05|Sam Neua
Muang Mom|LA|city|20.6|100.5|Ban Mom
Ban Khwan|LA|city|20.36|100.1|Ban Kwan
Dansavanh|LA|city|16.62|106.6|Dansavan
Golden Triangle Special Economic Zone|LA|compound|20.35|100.1|GTSEZ;Golden Triangle SEZ;Golden Triangle Economic Zone;GT SEZ
Kings Romans Casino|LA|compound|20.35|100.1|Kings Roman Casino;King Romans Casino;Blue Shield Casino
Boten Special Economic Zone|LA|compound|21.19|101.68|Boten SEZ;Boten Beautiful Land
Savan-Seno Special Economic Zone|LA|compound|16.57|104.8|Savan-Seno SEZ
Kapok Star Hotel|LA|compound|20.35|100.1|Kapok Star
Lao-Thai Friendship Bridge|LA|border|17.88|102.72|Thai-Lao Friendship Bridge;First Thai-Lao Friendship Bridge
Fourth Thai-Lao Friendship Bridge|LA|border|20.29|100.42
Vang Tao|LA|border|15.13|105.47|Vangtao
Wattay International Airport|LA|other|17.99|102.56|Wattay Airport;Wattay
Bokeo International Airport|LA|other|20.33|100.19
Samkhe Prison|LA|other|17.98|102.68|Samkhe
Vientiane|LA|city|17.97|102.6|Vientiane Capital
`,
  // Vietnam. The 63 provinces before the merger of July 2025, as press of those years names them; towns and border gates: GeoNames.
  `
An Giang|VN|region|10.5|105.1
Ba Ria-Vung Tau|VN|region|10.58|107.24|Ba Ria Vung Tau
Bac Giang|VN|region|21.27|106.19
Bac Kan|VN|region|22.15|105.83
Bac Lieu|VN|city|9.29|105.73|Bạc Liêu
Bac Ninh|VN|region|21.19|106.08
Ben Tre|VN|region|10.24|106.38
Binh Dinh|VN|region|14.17|108.9
Binh Duong|VN|region|11.17|106.66
Binh Phuoc|VN|region|11.75|106.72
Binh Thuan|VN|region|11.09|108.07
Ca Mau|VN|city|9.18|105.15|Cà Mau
Cao Bang|VN|region|22.67|106.26
Dak Lak|VN|region|12.8|108.2
Dak Nong|VN|region|12.26|107.61
Dien Bien|VN|region|21.39|103.02
Dong Nai|VN|region|11.05|107.17
Dong Thap|VN|region|10.49|105.69
Gia Lai|VN|region|13.81|108.11
Ha Giang|VN|region|22.82|104.98
Ha Nam|VN|region|20.58|105.92
Ha Tinh|VN|region|18.34|105.91
Hai Duong|VN|region|20.94|106.33
Hau Giang|VN|region|9.78|105.47
Hoa Binh|VN|city|20.82|105.34|Hòa Bình
Hung Yen|VN|region|20.65|106.06
Khanh Hoa|VN|region|12.26|109.05
Kien Giang|VN|region|10.01|105.08
Kon Tum|VN|region|14.35|108
Lai Chau|VN|region|22.4|103.46
Lam Dong|VN|region|11.94|108.44
Lang Son|VN|region|21.85|106.76
Lao Cai|VN|region|22.49|103.97
Long An|VN|region|10.54|106.41
Nam Dinh|VN|city|20.43|106.18|Nam Định
Nghe An|VN|region|19.2|104.9
Ninh Binh|VN|region|20.25|105.97
Ninh Thuan|VN|region|11.57|108.99
Phu Tho|VN|region|21.4|105.23
Phu Yen|VN|region|13.09|109.09
Quang Binh|VN|region|17.47|106.62
Quang Nam|VN|region|15.57|108.47
Quang Ngai|VN|region|15.12|108.8
Quang Ninh|VN|region|21.01|107.29
Quang Tri|VN|region|16.74|107.19
Soc Trang|VN|city|9.6|105.97|Sóc Trăng
Son La|VN|region|21.33|103.91
Tay Ninh|VN|region|11.31|106.1
Thai Binh|VN|region|20.45|106.34
Thai Nguyen|VN|city|21.59|105.85|Thái Nguyên
Thanh Hoa|VN|city|19.8|105.77|Thanh Hóa
Thua Thien-Hue|VN|region|16.46|107.6|Thua Thien Hue
Tien Giang|VN|region|10.36|106.36
Tra Vinh|VN|region|9.93|106.34
Tuyen Quang|VN|region|21.82|105.21
Vinh Long|VN|city|10.25|105.97|Vĩnh Long
Vinh Phuc|VN|region|21.31|105.6
Yen Bai|VN|city|21.72|104.91|Yên Bái
Ho Chi Minh City|VN|city|10.82|106.63|Saigon;HCMC;HCM City;Ho Chi Minh
Da Nang|VN|city|16.07|108.22|Danang
Hai Phong|VN|city|20.86|106.68|Haiphong
Can Tho|VN|city|10.04|105.79|Cần Thơ
Nha Trang|VN|city|12.25|109.19
Da Lat|VN|city|11.95|108.44|Dalat
Vung Tau|VN|city|10.35|107.08|Vũng Tàu
Bien Hoa|VN|city|10.94|106.82|Biên Hòa
Thu Duc|VN|city|10.85|106.75
Chau Doc|VN|city|10.71|105.12
Long Xuyen|VN|city|10.39|105.44|Long Xuyên
Rach Gia|VN|city|10.01|105.08|Rạch Giá
Ha Tien|VN|city|10.38|104.49
Phu Quoc|VN|city|10.23|103.96
Mong Cai|VN|city|21.52|107.97|Móng Cái
Buon Ma Thuot|VN|city|12.67|108.04|Buôn Ma Thuột
Go Dau|VN|city|11.08|106.27
Trang Bang|VN|city|11.03|106.36
Quy Nhon|VN|city|13.78|109.22
Thu Dau Mot|VN|city|10.98|106.65|Thủ Dầu Một
Moc Bai|VN|border|11.08|106.16|Moc Bai Border Gate
Xa Mat|VN|border|11.87|105.9
Tinh Bien|VN|border|10.6|104.95
Le Thanh|VN|border|13.77|107.46
Hoa Lu Border Gate|VN|border|11.99|106.64
Lao Bao|VN|border|16.62|106.6
Cau Treo|VN|border|18.39|105.16
Huu Nghi|VN|border|21.98|106.71|Huu Nghi Border Gate;Friendship Pass
Binh Hiep|VN|border|10.85|105.95
Long Binh Border Gate|VN|border|10.95|105.08
Vinh Xuong|VN|border|10.9|105.18
Tan Son Nhat|VN|other|10.82|106.65|Tan Son Nhat Airport;Tan Son Nhat International Airport
Noi Bai|VN|other|21.22|105.81|Noi Bai Airport;Noi Bai International Airport
`,
  // Thailand. Provinces, border districts and the districts of Bangkok: GeoNames; airports: OurAirports; checkpoints: Immigration Bureau.
  `
Amnat Charoen|TH|city|15.86|104.63
Ang Thong|TH|region|14.59|100.45
Ayutthaya|TH|region|14.35|100.57|Phra Nakhon Si Ayutthaya
Bueng Kan|TH|region|18.36|103.65|Bung Kan
Buri Ram|TH|city|14.99|103.1|Buriram
Chachoengsao|TH|city|13.69|101.07|Chachoengsao Province
Chai Nat|TH|region|15.19|100.12|Chainat
Chaiyaphum|TH|city|15.81|102.03
Chanthaburi|TH|city|12.61|102.1
Chiang Mai|TH|city|18.79|98.99
Chiang Rai|TH|city|19.91|99.83
Chon Buri|TH|region|13.36|100.98|Chonburi
Chumphon|TH|city|10.5|99.18
Kalasin|TH|city|16.43|103.51
Kamphaeng Phet|TH|city|16.48|99.52
Kanchanaburi|TH|city|14|99.55
Khon Kaen|TH|city|16.45|102.83
Krabi|TH|city|8.07|98.91
Lampang|TH|city|18.29|99.49
Lamphun|TH|city|18.58|99.01
Loei|TH|city|17.49|101.73
Lop Buri|TH|city|14.8|100.65|Lopburi
Mae Hong Son|TH|region|19.3|97.97
Maha Sarakham|TH|city|16.18|103.3
Mukdahan|TH|city|16.55|104.72
Nakhon Nayok|TH|region|14.2|101.21
Nakhon Pathom|TH|city|13.82|100.04
Nakhon Phanom|TH|city|17.41|104.78
Nakhon Ratchasima|TH|city|14.97|102.1|Korat
Nakhon Sawan|TH|city|15.7|100.14
Nakhon Si Thammarat|TH|city|8.43|99.97
Narathiwat|TH|city|6.43|101.82
Nong Bua Lamphu|TH|city|17.2|102.44
Nong Khai|TH|city|17.88|102.74|Nongkhai
Nonthaburi|TH|region|13.86|100.51
Pathum Thani|TH|region|14.01|100.53
Pattani|TH|city|6.87|101.25
Phangnga|TH|region|8.45|98.53|Phang Nga;Phang-nga
Phatthalung|TH|city|7.62|100.08
Phayao|TH|region|19.19|99.88
Phetchabun|TH|city|16.42|101.16
Phetchaburi|TH|city|13.11|99.94
Phichit|TH|city|16.44|100.35
Phitsanulok|TH|city|16.82|100.26
Phrae|TH|city|18.15|100.14
Phuket|TH|city|7.88|98.39
Prachin Buri|TH|city|14.05|101.37|Prachinburi
Prachuap Khiri Khan|TH|city|11.82|99.78
Ranong|TH|region|9.97|98.63
Ratchaburi|TH|city|13.54|99.82
Rayong|TH|city|12.68|101.26
Roi Et|TH|city|16.06|103.65
Sa Kaeo|TH|region|13.82|102.06|Sa Kaew;Sakaeo;Sakaew
Sakon Nakhon|TH|city|17.16|104.15
Samut Prakan|TH|region|13.6|100.6
Samut Sakhon|TH|city|13.55|100.27
Samut Songkhram|TH|city|13.41|100
Saraburi|TH|city|14.53|100.92
Satun|TH|city|6.62|100.07
Si Sa Ket|TH|city|15.11|104.33|Sisaket
Sing Buri|TH|region|14.89|100.4|Singburi
Songkhla|TH|city|7.2|100.6
Sukhothai|TH|city|17.01|99.82
Suphan Buri|TH|city|14.47|100.12|Suphanburi
Surat Thani|TH|city|9.14|99.33
Surin|TH|city|14.88|103.49
Tak|TH|region|16.88|99.13
Trat|TH|region|12.24|102.51
Ubon Ratchathani|TH|city|15.24|104.85|Ubon Ratchatani
Udon Thani|TH|city|17.42|102.79|Udonthani
Uthai Thani|TH|region|15.38|100.02
Uttaradit|TH|city|17.63|100.09
Yala|TH|city|6.54|101.28
Yasothon|TH|region|15.79|104.15
Isan|TH|region|16|103|Isaan;Northeastern Thailand
Mae Sot|TH|city|16.71|98.57|Maesot;Mae Sod
Phop Phra|TH|city|16.39|98.69|Phob Phra
Mae Ramat|TH|city|16.98|98.52|Mae Ramad
Umphang|TH|city|16.02|98.86
Tha Song Yang|TH|city|17.23|98.22
Mae Kon Ken|TH|city|16.64|98.53|Mae Kon Kaen;Ban Mae Kon Ken;Mae Khon Ken
Wang Kaew|TH|city|16.75|98.51|Ban Wang Kaew
Wang Pha|TH|city|16.6|98.58|Ban Wang Pha
Tha Sai Luat|TH|city|16.69|98.53|Tha Sai Luad
Mae Pa|TH|city|16.73|98.57
Mae Ku|TH|city|16.62|98.62|Mae Ku Luang
Mahawan|TH|city|16.58|98.6
Wang Takhian|TH|city|16.7|98.51|Wang Takian;Ban Wang Takhian
Huai Muang|TH|city|16.66|98.53
Chong Khaep|TH|city|16.45|98.69
Aranyaprathet|TH|city|13.69|102.5|Aranya Prathet;Aranyaprathet District
Khok Sung|TH|city|13.83|102.63
Ta Phraya|TH|city|14|102.78
Khlong Hat|TH|city|13.45|102.31
Watthana Nakhon|TH|city|13.74|102.33|Wattana Nakhon
Pong Nam Ron|TH|city|12.9|102.27
Soi Dao|TH|city|13.15|102.2
Khlong Yai|TH|city|11.78|102.89|Klong Yai
Kap Choeng|TH|city|14.48|103.58|Kap Choeng District
Phu Sing|TH|city|14.46|104.14
Kantharalak|TH|city|14.65|104.65
Mae Sai|TH|city|20.43|99.88|Maesai
Chiang Saen|TH|city|20.27|100.09
Chiang Khong|TH|city|20.26|100.4
Mae Fa Luang|TH|city|20.23|99.8
Sop Ruak|TH|city|20.35|100.08
Fang District|TH|city|19.92|99.21
Sangkhla Buri|TH|city|15.15|98.45|Sangkhlaburi
Sai Yok|TH|city|14.12|99.13
Kra Buri|TH|city|10.41|98.78
Sadao|TH|city|6.64|100.42
Hat Yai|TH|city|7.01|100.48|Haad Yai
Dan Nok|TH|city|6.53|100.42|Danok
Betong|TH|city|5.77|101.07
Su-ngai Kolok|TH|city|6.03|101.97|Sungai Kolok
Pattaya|TH|city|12.93|100.88
Bang Lamung|TH|city|13.05|100.93
Si Racha|TH|city|13.17|100.93|Sriracha
Sattahip|TH|city|12.67|100.9
Jomtien|TH|city|12.89|100.88
Hua Hin|TH|city|12.57|99.96
Koh Samui|TH|city|9.51|100.01|Ko Samui
Koh Phangan|TH|city|9.74|100.03|Ko Pha-ngan
Patong|TH|city|7.9|98.3
Thalang|TH|city|8.03|98.33
Pak Kret|TH|city|13.91|100.5
Rangsit|TH|city|13.99|100.61
Lam Luk Ka|TH|city|13.93|100.75
Bang Phli|TH|city|13.6|100.71
Mueang Chiang Rai|TH|city|19.91|99.83
Pak Chong|TH|city|14.71|101.42
Sathorn|TH|city|13.72|100.53|Sathon
Silom|TH|city|13.73|100.53
Huai Khwang|TH|city|13.78|100.58|Huay Kwang
Din Daeng|TH|city|13.77|100.56
Chatuchak|TH|city|13.83|100.56
Lat Phrao|TH|city|13.8|100.61
Ratchadaphisek|TH|city|13.77|100.57|Ratchada
Bang Na|TH|city|13.67|100.62
Bang Khen|TH|city|13.87|100.6
Lak Si|TH|city|13.89|100.58|Laksi
Phra Khanong|TH|city|13.7|100.6
Khlong Toei|TH|city|13.71|100.58|Klong Toey
Pathum Wan|TH|city|13.74|100.53|Pathumwan
Sukhumvit|TH|city|13.73|100.57
Ekkamai|TH|city|13.72|100.59
Thong Lor|TH|city|13.73|100.58|Thonglor;Thong Lo
Bang Rak|TH|city|13.73|100.52
Yannawa|TH|city|13.7|100.54
Suan Luang|TH|city|13.73|100.65
Ramkhamhaeng|TH|city|13.76|100.63
Bang Kapi|TH|city|13.77|100.65
Watthana District|TH|city|13.74|100.58|Vadhana;Watthana
Min Buri|TH|city|13.81|100.73
Lat Krabang|TH|city|13.72|100.76
Prawet|TH|city|13.72|100.69
Thon Buri|TH|city|13.72|100.49|Thonburi
Bang Khae|TH|city|13.7|100.41
Nong Khaem|TH|city|13.71|100.35
Chaeng Watthana|TH|city|13.9|100.54
Dusit|TH|city|13.78|100.52
Phaya Thai|TH|city|13.78|100.54
Ratchathewi|TH|city|13.76|100.53
Sai Mai|TH|city|13.92|100.65
Bang Sue|TH|city|13.81|100.53
Moei River|TH|border|16.7|98.5|Moei
Friendship Bridge|TH|border|16.69|98.51|Thai-Myanmar Friendship Bridge;Thailand-Myanmar Friendship Bridge;Thai-Myanmar Friendship Bridge No 2;Second Thai-Myanmar Friendship Bridge
Khlong Luek|TH|border|13.66|102.55|Ban Khlong Luek;Ban Klong Luk;Khlong Luk;Ban Klong Luek
Nong Ian Bridge|TH|border|13.62|102.55|Ban Nong Ian;Thai-Cambodian Friendship Bridge
Chong Chom|TH|border|14.43|103.7
Chong Sa-Ngam|TH|border|14.35|104.05|Chong Sangam;Chong Sa Ngam
Ban Laem|TH|border|13.1|102.45|Ban Laem Checkpoint
Ban Phakkad|TH|border|12.83|102.51|Ban Pakkad;Ban Phak Kat
Hat Lek|TH|border|11.67|102.91|Ban Hat Lek
Ban Nong Chan|TH|border|13.77|102.67
Ban Nong Prue|TH|border|13.65|102.55|Nong Prue Checkpoint
Ban Phu Nam Ron|TH|border|13.95|99.05|Phu Nam Ron
Dan Singkhon|TH|border|11.79|99.63|Singkhon Pass
Mae Sai Checkpoint|TH|border|20.44|99.88
Rim Moei|TH|border|16.69|98.52
Suvarnabhumi Airport|TH|other|13.69|100.75|Suvarnabhumi;Suvarnabhumi International Airport
Don Mueang Airport|TH|other|13.91|100.61|Don Mueang;Don Muang;Don Mueang International Airport;Don Muang Airport
U-Tapao|TH|other|12.68|101|U-Tapao Airport;U-Tapao International Airport
Mae Sot Airport|TH|other|16.7|98.55|Mae Sot International Airport
Phuket International Airport|TH|other|8.11|98.31
Chiang Mai International Airport|TH|other|18.77|98.96
Mae Fah Luang International Airport|TH|other|19.95|99.88|Chiang Rai International Airport
Wing 41|TH|other|18.77|98.97
Wing 3|TH|other|13.77|102.32
Suan Phlu|TH|other|13.72|100.54|Suan Plu;Suan Phlu Detention Centre;Suan Phlu Immigration Detention Centre
Klong Prem Prison|TH|other|13.85|100.55|Klong Prem;Khlong Prem;Khlong Prem Prison
Bang Kwang Prison|TH|other|13.85|100.5|Bang Kwang
Muang Thong Thani|TH|other|13.91|100.55
`,
  // Philippines. Provinces and cities: GeoNames. Offshore gaming hubs: Presidential Anti-Organized Crime Commission, raids of 2023 to 2025; camps and prisons: Philippine News Agency.
  `
Metro Manila|PH|region|14.6|121|National Capital Region
Albay|PH|region|13.14|123.73
Aklan|PH|region|11.7|122.37
Bataan|PH|region|14.68|120.54
Batangas|PH|city|13.76|121.06
Benguet|PH|region|16.4|120.6
Bohol|PH|region|9.65|123.85
Bulacan|PH|city|14.79|120.88
Cagayan|PH|region|17.61|121.73
Camarines Sur|PH|region|13.62|123.18
Cavite|PH|region|14.48|120.9
Cebu|PH|region|10.32|123.9|Cebu Province
Central Luzon|PH|region|15.03|120.69
Calabarzon|PH|region|14.1|121.4
Davao del Sur|PH|region|6.75|125.35
Davao de Oro|PH|region|7.6|126
Davao Occidental|PH|region|6.1|125.6
Ilocos Norte|PH|region|18.2|120.59
Ilocos Sur|PH|region|17.57|120.39
Isabela Province|PH|region|17|122
La Union|PH|region|16.62|120.32
Laguna|PH|region|14.28|121.41
Leyte|PH|region|11.24|125
Luzon|PH|region|16|121
Mindanao|PH|region|8|125
Misamis Oriental|PH|region|8.5|124.6
Negros Occidental|PH|region|10.67|122.95
Negros Oriental|PH|region|9.31|123.31
Nueva Ecija|PH|region|15.58|121
Occidental Mindoro|PH|region|13|121
Oriental Mindoro|PH|region|13|121.4
Palawan|PH|region|9.74|118.74
Pampanga|PH|region|15.08|120.65
Pangasinan|PH|region|16.02|120.23
Quezon Province|PH|region|13.93|121.62
Rizal|PH|region|14.6|121.3|Rizal Province
Sulu|PH|region|6.05|121
Surigao del Norte|PH|region|9.79|125.49
Tarlac|PH|region|15.48|120.6|Tarlac Province
Tawi-Tawi|PH|region|5.03|119.77|Tawi Tawi
Visayas|PH|region|11|123.5
Zambales|PH|region|15.33|119.98
Zamboanga|PH|city|6.91|122.07
Zamboanga del Norte|PH|region|8.59|123.34
Zamboanga Sibugay|PH|region|7.78|122.59
Bangsamoro|PH|region|7.2|124.24|BARMM
Bamban|PH|city|15.27|120.57
Porac|PH|city|15.07|120.54
Pasay|PH|city|14.54|121|Pasay City
Pasig|PH|city|14.58|121.06|Pasig City
Makati|PH|city|14.55|121.02|Makati City
Paranaque|PH|city|14.48|121.02|Parañaque;Parañaque City;Paranaque City
Mandaluyong|PH|city|14.58|121.03|Mandaluyong City
Muntinlupa|PH|city|14.41|121.04|Muntinlupa City
Taguig|PH|city|14.52|121.07|Taguig City
Las Pinas|PH|city|14.45|120.98|Las Piñas;Las Piñas City
Quezon City|PH|city|14.65|121.05
Caloocan|PH|city|14.65|120.97|Caloocan City
Marikina|PH|city|14.65|121.1|Marikina City
Valenzuela City|PH|city|14.7|120.98
Malabon|PH|city|14.66|120.96
Navotas|PH|city|14.67|120.94
San Juan City|PH|city|14.6|121.03
Angeles City|PH|city|15.15|120.59
Mabalacat|PH|city|15.22|120.57|Mabalacat City
Clark|PH|city|15.19|120.55
Lapu-Lapu City|PH|city|10.31|123.95|Lapu-Lapu;Lapu Lapu City;Lapulapu
Mandaue|PH|city|10.33|123.93|Mandaue City
Cebu City|PH|city|10.32|123.9
Mactan|PH|city|10.31|123.97
Moalboal|PH|city|9.94|123.4
Silang|PH|city|14.23|120.97
Kawit|PH|city|14.44|120.9
Bacoor|PH|city|14.46|120.94
Imus City|PH|city|14.43|120.94
Tanza|PH|city|14.4|120.85
Tagaytay|PH|city|14.1|120.93|Tagaytay City
Bagac|PH|city|14.6|120.39
Mariveles|PH|city|14.44|120.49
Balanga|PH|city|14.68|120.54|Balanga City
Tarlac City|PH|city|15.48|120.6
Capas|PH|city|15.34|120.59
Subic|PH|city|14.88|120.23
Olongapo|PH|city|14.83|120.28|Olongapo City
Sual|PH|city|16.07|120.1
Bangued|PH|city|17.61|120.64
Laoag|PH|city|18.2|120.6|Laoag City
Baguio|PH|city|16.42|120.59|Baguio City
Puerto Princesa|PH|city|9.74|118.74|Puerto Princesa City
Zamboanga City|PH|city|6.91|122.07
Davao City|PH|city|7.07|125.61|Davao
General Santos|PH|city|6.11|125.17|General Santos City
Cagayan de Oro|PH|city|8.48|124.65|Cagayan de Oro City
Iloilo City|PH|city|10.7|122.56|Iloilo
Bacolod|PH|city|8.12|123.92|Bacolod City
Tacloban|PH|city|11.24|125
Dumaguete|PH|city|9.31|123.3|Dumaguete City
Bongao|PH|city|5.03|119.77
Antipolo|PH|city|14.63|121.12
Cainta|PH|city|14.58|121.12
Boracay|PH|city|11.97|121.92
Alabang|PH|city|14.42|121.04
Ortigas|PH|city|14.59|121.06|Ortigas Center
Malate|PH|city|14.57|120.99
Ermita|PH|city|14.58|120.98
Binondo|PH|city|14.6|120.97
Tondo|PH|city|14.62|120.96
Intramuros|PH|city|14.59|120.98
Cubao|PH|city|14.62|121.05
Bonifacio Global City|PH|city|14.55|121.05|BGC
Entertainment City|PH|city|14.52|120.98
Aseana City|PH|city|14.53|120.99
Multinational Village|PH|city|14.49|121
Lipa City|PH|city|13.94|121.16
Tanauan City|PH|city|14.09|121.15
Calamba|PH|city|14.21|121.17
Biñan|PH|city|14.34|121.08|Binan
Meycauayan|PH|city|14.74|120.96
Dagupan|PH|city|16.04|120.33
Naga City|PH|city|13.62|123.18
Legazpi|PH|city|13.14|123.74|Legazpi City
Surigao City|PH|city|9.79|125.49
Pagadian|PH|city|7.83|123.44
Cotabato City|PH|city|7.22|124.25
Polomolok|PH|city|6.22|125.06
Clark Freeport|PH|compound|15.19|120.55|Clark Freeport Zone;Clark Freeport and Special Economic Zone;Clark Freeport Zone and Special Economic Zone
Subic Bay Freeport|PH|compound|14.82|120.28|Subic Bay Freeport Zone;Subic Freeport
Island Cove|PH|compound|14.45|120.9|Island Cove Resort
Baofu Compound|PH|compound|15.27|120.57|Baofu Land;Baofu
Fontana Leisure Park|PH|compound|15.18|120.54|Fontana Leisure Parks;Fontana Resort
Clark Sun Valley|PH|compound|15.17|120.5|Sun Valley Clark
Tourist Garden Hotel|PH|compound|10.31|124.02|Tourist Garden Resort;Tourist Garden
Hong Tai Compound|PH|compound|14.46|120.99
Cagayan Special Economic Zone|PH|compound|18.46|122.14|Cagayan Special Economic Zone and Freeport
Authority of the Freeport Area of Bataan|PH|compound|14.44|120.49
Grand Palazzo Royale|PH|compound|15.16|120.55
Ninoy Aquino International Airport|PH|other|14.51|121.02|NAIA;Ninoy Aquino Airport;Manila International Airport
Clark International Airport|PH|other|15.19|120.56
Mactan-Cebu International Airport|PH|other|10.31|123.98|Mactan Cebu International Airport;MCIA
Zamboanga International Airport|PH|other|6.92|122.06
Villamor Air Base|PH|other|14.52|121.01|Villamor Airbase
Camp Crame|PH|other|14.61|121.05
Camp Aguinaldo|PH|other|14.61|121.06
Camp Bagong Diwa|PH|other|14.49|121.05
Camp Karingal|PH|other|14.63|121.05
New Bilibid Prison|PH|other|14.38|121.03|New Bilibid;Bilibid
Correctional Institution for Women|PH|other|14.58|121.04
Pasig City Jail|PH|other|14.56|121.08
Malacanang Palace|PH|other|14.59|120.99|Malacañang Palace;Malacañan Palace
Port of Manila|PH|other|14.59|120.96
`,
  // Malaysia, Singapore, Indonesia, Brunei, Timor-Leste: GeoNames, OurAirports.
  `
Johor|MY|region|1.49|103.74|Johore
Kedah|MY|region|6.12|100.37
Kelantan|MY|region|5.3|102
Melaka|MY|region|2.2|102.25|Malacca
Negeri Sembilan|MY|region|2.73|101.94
Pahang|MY|region|3.81|103.33
Penang|MY|region|5.41|100.33|Pulau Pinang
Perak|MY|region|4.6|101.08
Perlis|MY|region|6.44|100.2
Sabah|MY|region|5.98|116.07
Sarawak|MY|region|1.55|110.34
Selangor|MY|region|3.07|101.52
Terengganu|MY|region|5.33|103.14
Labuan|MY|city|5.28|115.25
Klang Valley|MY|region|3.07|101.5
Johor Bahru|MY|city|1.49|103.74|Johor Baru
George Town|MY|city|5.41|100.33
Kota Kinabalu|MY|city|5.98|116.07
Petaling Jaya|MY|city|3.11|101.61
Subang Jaya|MY|city|3.05|101.58
Shah Alam|MY|city|3.09|101.53
Klang|MY|city|3.04|101.44
Kajang|MY|city|2.99|101.79
Puchong|MY|city|3.03|101.62
Cheras|MY|city|3.1|101.74
Ampang|MY|city|3.15|101.76
Mont Kiara|MY|city|3.17|101.65|Mont'Kiara
Bukit Bintang|MY|city|3.15|101.71
Bangsar|MY|city|3.13|101.67
Bukit Jalil|MY|city|3.06|101.69
Sri Petaling|MY|city|3.07|101.69
Kepong|MY|city|3.21|101.64
Setapak|MY|city|3.19|101.72
Cyberjaya|MY|city|2.92|101.65
Putrajaya|MY|city|2.94|101.69
Sepang|MY|city|2.69|101.75
Iskandar Puteri|MY|city|1.42|103.65
Batu Pahat|MY|city|1.85|102.93
Muar|MY|city|2.05|102.57
Ipoh|MY|city|4.58|101.08
Kuching|MY|city|1.55|110.33
Miri|MY|city|4.4|113.99
Sibu|MY|city|2.3|111.83
Bintulu|MY|city|3.17|113.03
Sandakan|MY|city|5.84|118.12
Tawau|MY|city|4.24|117.89
Semporna|MY|city|4.48|118.61
Lahad Datu|MY|city|5.02|118.33
Kuantan|MY|city|3.81|103.33
Kuala Terengganu|MY|city|5.33|103.14
Kota Bharu|MY|city|6.12|102.24
Alor Setar|MY|city|6.12|100.36|Alor Star
Seremban|MY|city|2.73|101.94
Bayan Lepas|MY|city|5.29|100.26
Bukit Mertajam|MY|city|5.36|100.47
Butterworth|MY|city|5.4|100.36
Nilai|MY|city|2.82|101.8
Genting Highlands|MY|city|3.42|101.79
Bukit Kayu Hitam|MY|city|6.5|100.42
Rantau Panjang|MY|city|6.02|101.98
Padang Besar|MY|city|6.66|100.32
Sungai Petani|MY|city|5.65|100.49
Kulai|MY|city|1.66|103.6
Melaka City|MY|city|2.2|102.25
Forest City|MY|compound|1.33|103.6
Kuala Lumpur International Airport|MY|other|2.75|101.71|KLIA;KLIA2;KLIA Terminal 1;KLIA Terminal 2
Penang International Airport|MY|other|5.3|100.28
Senai International Airport|MY|other|1.64|103.67
Changi Airport|SG|other|1.36|103.99|Singapore Changi Airport
Woodlands Checkpoint|SG|other|1.45|103.77
Tuas Checkpoint|SG|other|1.35|103.63
Changi Prison|SG|other|1.36|103.97
Sentosa|SG|city|1.25|103.83
Jurong|SG|city|1.34|103.7|Jurong East;Jurong West
Geylang|SG|city|1.32|103.89
Ang Mo Kio|SG|city|1.37|103.85
Tampines|SG|city|1.35|103.94
Bukit Timah|SG|city|1.33|103.8
Toa Payoh|SG|city|1.33|103.85
Aceh|ID|region|4.2|96.8
Bali|ID|region|-8.41|115.19
Bangka Belitung|ID|region|-2.13|106.11|Bangka-Belitung
Banten|ID|region|-6.4|106.1
Bengkulu|ID|city|-3.8|102.27
Central Java|ID|region|-7.15|110.14
Central Kalimantan|ID|region|-2.21|113.92
Central Sulawesi|ID|region|-0.9|119.87
East Java|ID|region|-7.54|112.24
East Kalimantan|ID|region|-0.5|117.15
East Nusa Tenggara|ID|region|-10.17|123.6
Gorontalo|ID|region|0.54|123.06
Jambi|ID|region|-1.6|103.61
Java|ID|region|-7.5|110
Kalimantan|ID|region|-1|114
Lampung|ID|region|-5.43|105.26
Maluku|ID|region|-3.7|128.18
North Kalimantan|ID|region|2.84|117.37
North Maluku|ID|region|0.79|127.38
North Sulawesi|ID|region|1.47|124.84
North Sumatra|ID|region|2.19|99.38
Papua|ID|region|-2.53|140.72
Riau|ID|region|0.53|101.45
Riau Islands|ID|region|0.92|104.45|Kepri
South Kalimantan|ID|region|-3.32|114.59
South Sulawesi|ID|region|-5.15|119.43
South Sumatra|ID|region|-2.99|104.76
Southeast Sulawesi|ID|region|-3.97|122.51
Sulawesi|ID|region|-2|121
Sumatra|ID|region|-0.59|101.34
West Java|ID|region|-6.92|107.61
West Kalimantan|ID|region|-0.02|109.34
West Nusa Tenggara|ID|region|-8.58|116.12
West Sulawesi|ID|region|-2.68|118.89
West Sumatra|ID|region|-0.95|100.35
Yogyakarta|ID|city|-7.8|110.36|Jogjakarta
Lombok|ID|region|-8.65|116.32
West Papua|ID|region|-0.86|134.06
Batam|ID|city|1.05|104.03|Batam City
Nongsa|ID|city|1.19|104.1
Tanjung Pinang|ID|city|0.92|104.45|Tanjungpinang
Tanjung Balai Karimun|ID|city|1|103.42
Medan|ID|city|3.59|98.67
Surabaya|ID|city|-7.26|112.75
Denpasar|ID|city|-8.65|115.22
Kuta|ID|city|-8.72|115.17
Canggu|ID|city|-8.65|115.13
Tabanan|ID|city|-8.54|115.13
Bandung|ID|city|-6.92|107.61
Semarang|ID|city|-6.99|110.42
Tangerang|ID|city|-6.18|106.63
South Tangerang|ID|city|-6.29|106.71
Bekasi|ID|city|-6.23|107
Depok|ID|city|-6.4|106.82
Bogor|ID|city|-6.6|106.8
Palembang|ID|city|-2.92|104.75
Pekanbaru|ID|city|0.52|101.44
Dumai|ID|city|1.67|101.44
Pontianak|ID|city|-0.03|109.33
Singkawang|ID|city|0.91|108.98
Entikong|ID|city|0.93|110.4
Nunukan|ID|city|4.14|117.66
Tarakan|ID|city|3.31|117.59
Makassar|ID|city|-5.15|119.43
Manado|ID|city|1.48|124.85
Kupang|ID|city|-10.17|123.61
Sukabumi|ID|city|-6.92|106.93
Indramayu|ID|city|-6.33|108.32
Deli Serdang|ID|city|3.42|98.7
Penjaringan|ID|city|-6.12|106.8
Pantai Indah Kapuk|ID|city|-6.11|106.74|PIK
North Jakarta|ID|city|-6.14|106.87
West Jakarta|ID|city|-6.17|106.76
South Jakarta|ID|city|-6.27|106.81
East Jakarta|ID|city|-6.23|106.9
Central Jakarta|ID|city|-6.18|106.83
Soekarno-Hatta Airport|ID|other|-6.13|106.66|Soekarno-Hatta International Airport;Soekarno-Hatta
Ngurah Rai International Airport|ID|other|-8.75|115.17|Ngurah Rai Airport;I Gusti Ngurah Rai International Airport
Kualanamu International Airport|ID|other|3.64|98.88|Kualanamu;Kualanamu Airport
Hang Nadim International Airport|ID|other|1.12|104.12|Hang Nadim
Batam Centre Ferry Terminal|ID|other|1.13|104.06|Batam Center Ferry Terminal
Oecusse-Ambeno|TL|city|-9.2|124.36|Pante Macassar
Baucau|TL|city|-8.47|126.46
Oecusse|TL|region|-9.2|124.36|Oecussi;Oe-Cusse
`,
  // China with its border counties beside Myanmar and Laos, Hong Kong, Macau, Taiwan: GeoNames, OurAirports.
  `
Anhui|CN|region|31.83|117
Fujian|CN|region|26.1|119.3
Gansu|CN|region|36.06|103.83
Guangdong|CN|region|23.1|113.3
Guangxi|CN|region|22.8|108.3
Guizhou|CN|region|26.65|106.63
Hainan|CN|region|20.03|110.33
Hebei|CN|region|38.04|114.51
Heilongjiang|CN|region|45.75|126.65
Henan|CN|region|34.76|113.65
Hubei|CN|region|30.59|114.3
Hunan|CN|region|28.2|112.97
Inner Mongolia|CN|region|40.81|111.65
Jiangsu|CN|region|32.06|118.78
Jiangxi|CN|region|28.68|115.88
Jilin|CN|city|43.85|126.56
Jilin|CN|region|43.88|125.32
Liaoning|CN|region|41.79|123.43
Ningxia|CN|region|38.47|106.27
Qinghai|CN|region|36.62|101.77
Shaanxi|CN|region|34.26|108.93
Shandong|CN|region|36.67|117
Shanxi|CN|region|37.87|112.56
Sichuan|CN|region|30.67|104.07
Tibet|CN|region|29.65|91.1
Xinjiang|CN|region|43.8|87.6
Yunnan|CN|region|25.05|102.7
Zhejiang|CN|region|29|120
Xishuangbanna|CN|region|22|100.8|Sipsongpanna
Dehong|CN|region|24.43|98.58
Honghe|CN|region|23.36|103.38
Nujiang|CN|region|25.85|98.85
Wenshan|CN|region|23.37|104.24
Shanghai|CN|city|31.23|121.47
Wenzhou|CN|city|28|120.7
Shenzhen|CN|city|22.54|114.06
Guangzhou|CN|city|23.13|113.26
Kunming|CN|city|25.04|102.72
Chongqing|CN|city|29.56|106.55
Nanjing|CN|city|32.06|118.8
Wuhan|CN|city|30.59|114.31
Quanzhou|CN|city|24.87|118.68
Nanning|CN|city|22.82|108.32
Xiamen|CN|city|24.48|118.08
Fuzhou|CN|city|26.06|119.31
Zhangzhou|CN|city|24.51|117.65
Longyan|CN|city|25.11|117.02
Anxi|CN|city|25.06|118.18|Anxi County
Nan'an|CN|city|24.96|118.38
Jinjiang|CN|city|24.78|118.55
Shishi|CN|city|24.73|118.65
Putian|CN|city|25.44|119.01
Ningde|CN|city|26.66|119.52
Sanming|CN|city|26.25|117.62
Fuqing|CN|city|25.72|119.38
Datian|CN|city|25.69|117.85
Jinhua|CN|city|29.11|119.64
Yiwu|CN|city|29.32|120.08
Hangzhou|CN|city|30.29|120.16
Ningbo|CN|city|29.88|121.55
Taizhou|CN|city|28.66|121.43
Lishui|CN|city|28.46|119.91
Shangrao|CN|city|28.45|117.94
Yugan|CN|city|28.69|116.69
Binyang|CN|city|23.22|108.81
Guigang|CN|city|23.1|109.61
Dongxing|CN|city|21.55|107.97
Pingxiang|CN|city|22.1|106.75
Chongzuo|CN|city|22.4|107.36
Fangchenggang|CN|city|21.69|108.35
Maoming|CN|city|21.65|110.9
Dianbai|CN|city|21.51|111.01
Danzhou|CN|city|19.52|109.58
Haikou|CN|city|20.05|110.34
Sanya|CN|city|18.24|109.51
Changsha|CN|city|28.2|112.97
Hengyang|CN|city|26.89|112.62
Loudi|CN|city|27.73|111.99
Shuangfeng|CN|city|27.46|112.19
Xiaogan|CN|city|30.93|113.92
Xiantao|CN|city|30.37|113.44
Zhengzhou|CN|city|34.76|113.65
Chengdu|CN|city|30.67|104.07
Hefei|CN|city|31.86|117.28
Xi'an|CN|city|34.26|108.93|Xian
Qingdao|CN|city|36.06|120.38
Tianjin|CN|city|39.14|117.18
Dalian|CN|city|38.91|121.6
Harbin|CN|city|45.75|126.65
Shenyang|CN|city|41.79|123.43
Suzhou|CN|city|31.3|120.6
Wuxi|CN|city|31.57|120.29
Dongguan|CN|city|23.02|113.75
Foshan|CN|city|23.03|113.13
Zhuhai|CN|city|22.28|113.57
Zhongshan|CN|city|21.32|110.57
Guiyang|CN|city|26.58|106.72
Lincang|CN|city|23.88|100.09
Baoshan|CN|city|25.12|99.16
Pu'er|CN|city|22.79|100.97|Puer
Ruili|CN|city|24.01|97.85
Wanding|CN|city|24.08|98.07
Jiegao|CN|city|23.99|97.87
Longchuan|CN|city|24.19|97.79
Zhangfeng|CN|city|24.19|97.79
Mangshi|CN|city|24.43|98.58
Tengchong|CN|city|25.02|98.49
Mengding|CN|city|23.55|99.08
Gengma|CN|city|23.54|99.4
Cangyuan|CN|city|23.15|99.25
Zhenkang|CN|city|23.76|98.83
Nansan|CN|city|23.78|98.82
Menglian|CN|city|22.33|99.58
Daluo|CN|city|21.68|100.05
Menghai|CN|city|21.96|100.45
Jinghong|CN|city|22.01|100.8
Mengla|CN|city|21.47|101.56
Hekou|CN|city|22.51|103.97
Jinping County|CN|city|22.78|103.23
Mohan Port|CN|border|21.18|101.69
Qingshuihe|CN|border|23.55|98.82|Mengding Qingshuihe
Lo Wu|CN|border|22.53|114.11|Luohu Port
Hong Kong-Zhuhai-Macau Bridge|CN|border|22.28|113.78|Hong Kong-Zhuhai-Macao Bridge
Gongbei|CN|border|22.22|113.55|Gongbei Port
Beijing Capital Airport|CN|other|40.08|116.58|Beijing Capital International Airport
Beijing Daxing International Airport|CN|other|39.51|116.41|Daxing Airport
Pudong|CN|other|31.14|121.8|Shanghai Pudong International Airport;Pudong International Airport;Pudong Airport
Guangzhou Baiyun International Airport|CN|other|23.39|113.3|Baiyun Airport;Baiyun International Airport
Kunming Changshui International Airport|CN|other|25.1|102.93|Changshui Airport
Nanjing Lukou International Airport|CN|other|31.74|118.86|Lukou International Airport
Xishuangbanna Gasa International Airport|CN|other|21.97|100.76
Wuhan Tianhe International Airport|CN|other|30.78|114.21
Kowloon|HK|city|22.32|114.18
New Territories|HK|city|22.42|114.11
Mong Kok|HK|city|22.32|114.17|Mongkok
Tsim Sha Tsui|HK|city|22.3|114.17
Wan Chai|HK|city|22.28|114.17|Wanchai
Causeway Bay|HK|city|22.28|114.18
Kwun Tong|HK|city|22.31|114.22
Sham Shui Po|HK|city|22.33|114.16
Yau Ma Tei|HK|city|22.31|114.17|Yau Tsim Mong
Tsuen Wan|HK|city|22.37|114.11
Yuen Long|HK|city|22.45|114.03
Tuen Mun|HK|city|22.39|113.97
Sha Tin|HK|city|22.38|114.19|Shatin
Kwai Chung|HK|city|22.37|114.14|Kwai Tsing
Tseung Kwan O|HK|city|22.32|114.26
Lantau|HK|city|22.27|113.95|Lantau Island
Tai Po|HK|city|22.45|114.17
Sheung Shui|HK|city|22.5|114.13
Hong Kong International Airport|HK|other|22.31|113.92|Chek Lap Kok
Cotai|MO|city|22.14|113.56
Taipa|MO|city|22.16|113.56
Changhua|TW|city|24.08|120.54|Changhua County
Chiayi|TW|region|23.48|120.45|Chiayi County
Hsinchu County|TW|region|24.83|121.01
Hualien|TW|region|23.98|121.6|Hualien County
Keelung|TW|city|25.13|121.74
Kinmen|TW|region|24.43|118.32|Kinmen County;Quemoy
Matsu|TW|region|26.15|119.93|Lienchiang County;Matsu Islands
Miaoli|TW|region|24.56|120.82|Miaoli County
Nantou|TW|region|23.91|120.68|Nantou County
Penghu|TW|region|23.57|119.58
Pingtung|TW|city|22.67|120.49|Pingtung County
Taitung|TW|region|22.76|121.15|Taitung County
Yilan|TW|region|24.75|121.75|Yilan County
Yunlin|TW|region|23.7|120.4|Yunlin County
New Taipei|TW|city|25.01|121.46|New Taipei City
Taoyuan|TW|city|24.99|121.3|Taoyuan City
Taichung|TW|city|24.15|120.67|Taichung City
Tainan|TW|city|22.99|120.21|Tainan City
Kaohsiung|TW|city|22.62|120.31|Kaohsiung City
Hsinchu|TW|city|24.8|120.97|Hsinchu City
Banqiao|TW|city|25.01|121.46|Banciao
Zhonghe|TW|city|25|121.5|Jhonghe
Sanchong|TW|city|25.06|121.49
Wanhua|TW|city|25.03|121.5
Neihu|TW|city|25.08|121.59
Tamsui|TW|city|25.17|121.44|Danshui
Zhongli|TW|city|24.96|121.22|Jhongli;Chungli
Fengyuan|TW|city|24.25|120.72
Taoyuan International Airport|TW|other|25.08|121.23|Taiwan Taoyuan International Airport
Songshan Airport|TW|other|25.07|121.55|Taipei Songshan Airport
`,
  // Korea, Japan, Mongolia: GeoNames, OurAirports.
  `
Gyeonggi|KR|region|37.27|127.01|Gyeonggi Province;Gyeonggi-do
Gangwon|KR|region|37.88|127.73|Gangwon Province;Gangwon-do
North Chungcheong|KR|region|36.64|127.49|Chungcheongbuk-do;Chungbuk
South Chungcheong|KR|region|36.66|126.67|Chungcheongnam-do;Chungnam
North Jeolla|KR|region|35.82|127.15|Jeollabuk-do;Jeonbuk
South Jeolla|KR|region|34.81|126.46|Jeollanam-do;Jeonnam
North Gyeongsang|KR|region|36.58|128.51|Gyeongsangbuk-do;Gyeongbuk
South Gyeongsang|KR|region|35.24|128.69|Gyeongsangnam-do;Gyeongnam
Jeju|KR|region|33.5|126.53|Jeju Island
Incheon|KR|city|37.46|126.7
Busan|KR|city|35.18|129.08|Pusan
Daegu|KR|city|35.87|128.59|Taegu
Daejeon|KR|city|36.35|127.38|Taejon
Gwangju|KR|city|35.16|126.91
Ulsan|KR|city|35.54|129.32
Sejong|KR|city|36.48|127.29|Sejong City
Suwon|KR|city|37.29|127.01
Seongnam|KR|city|37.44|127.14
Bundang|KR|city|37.38|127.12
Goyang|KR|city|37.66|126.83
Uijeongbu|KR|city|37.74|127.04
Bucheon|KR|city|37.5|126.78
Ansan|KR|city|37.32|126.83
Yongin|KR|city|37.24|127.18
Cheonan|KR|city|36.81|127.15
Cheongju|KR|city|36.64|127.49
Chuncheon|KR|city|37.87|127.73
Wonju|KR|city|37.35|127.95
Jeonju|KR|city|35.82|127.15
Gimhae|KR|city|35.23|128.88
Changwon|KR|city|35.23|128.68
Pohang|KR|city|36.03|129.36
Gyeongju|KR|city|35.84|129.21
Gimpo City|KR|city|37.62|126.72
Hongseong|KR|city|36.6|126.66|Hongseong County
Yecheon|KR|city|36.65|128.45|Yecheon County
Gangnam|KR|city|37.5|127.05|Gangnam District;Gangnam-gu
Seocho|KR|city|37.48|127.03|Seocho District
Yeouido|KR|city|37.52|126.92
Guro|KR|city|37.5|126.89|Guro District
Mapo|KR|city|37.56|126.91|Mapo District
Yongsan|KR|city|37.53|126.98|Yongsan District
Jongno|KR|city|37.58|126.98
Songpa|KR|city|37.51|127.11
Itaewon|KR|city|37.53|126.99
Daerim-dong|KR|city|37.49|126.9
Myeong-dong|KR|city|37.56|126.98|Myeongdong
Chungju|KR|city|36.99|127.93
Incheon International Airport|KR|other|37.46|126.44|Incheon Airport
Gimpo|KR|other|37.56|126.79|Gimpo Airport;Gimpo International Airport
Gimhae International Airport|KR|other|35.18|128.94
Aichi|JP|region|35.18|136.91
Chiba|JP|city|35.6|140.12
Hiroshima|JP|city|34.4|132.45
Kagoshima|JP|city|31.57|130.55
Kumamoto|JP|city|32.81|130.69
Miyazaki|JP|city|31.92|131.42
Nagano|JP|city|36.65|138.18
Nagasaki|JP|city|32.75|129.88
Niigata|JP|city|37.89|139.01
Okayama|JP|city|34.65|133.93
Saitama|JP|city|35.91|139.66
Shizuoka|JP|city|34.98|138.38
Toyama|JP|city|36.7|137.22
Wakayama|JP|city|34.23|135.17
Osaka|JP|city|34.69|135.5
Nagoya|JP|city|35.18|136.91
Fukuoka|JP|city|33.59|130.4
Shinjuku|JP|city|35.69|139.7
Shibuya|JP|city|35.66|139.7
Ikebukuro|JP|city|35.73|139.71
Kabukicho|JP|city|35.7|139.7
Roppongi|JP|city|35.66|139.73
Ginza|JP|city|35.67|139.77
Akihabara|JP|city|35.7|139.77
Haneda|JP|other|35.55|139.78|Haneda Airport
Narita|JP|other|35.77|140.39|Narita Airport;Narita International Airport
Kansai International Airport|JP|other|34.43|135.24|Kansai Airport
Chubu Centrair International Airport|JP|other|34.86|136.81|Chubu Airport;Chubu International Airport
Ulaanbaatar|MN|city|47.92|106.92|Ulan Bator
`,
  // India with the districts the Indian Cyber Crime Coordination Centre names as hot spots, Nepal, Sri Lanka, Bangladesh, Pakistan: GeoNames, OurAirports.
  `
Andhra Pradesh|IN|region|15.9|79.7
Arunachal Pradesh|IN|region|27.1|93.62
Assam|IN|region|26.14|91.77
Bihar|IN|region|25.6|85.1
Chhattisgarh|IN|region|21.23|81.63
Goa|IN|region|15.49|73.83
Gujarat|IN|region|22.3|71.2
Haryana|IN|region|29.06|76.09
Himachal Pradesh|IN|region|31.1|77.17
Jammu and Kashmir|IN|region|33.78|76.58
Jharkhand|IN|region|23.6|85.3
Karnataka|IN|region|15.3|75.7
Kashmir|IN|region|34.08|74.8
Kerala|IN|region|10.85|76.3
Ladakh|IN|region|34.15|77.58
Madhya Pradesh|IN|region|23.26|77.41
Maharashtra|IN|region|19.6|75.6
Manipur|IN|region|24.82|93.94
Meghalaya|IN|region|25.58|91.89
Mewat|IN|region|28|77
Mizoram|IN|region|23.73|92.72
Nagaland|IN|region|25.67|94.11
Odisha|IN|region|20.27|85.84|Orissa
Puducherry|IN|region|11.93|79.83|Pondicherry
Punjab|IN|region|31.1|75.3
Rajasthan|IN|region|27|74.2
Sikkim|IN|region|27.33|88.61
Tamil Nadu|IN|region|11.1|78.7
Telangana|IN|region|18.1|79
Tripura|IN|region|23.84|91.28
Uttar Pradesh|IN|region|26.8|80.9
Uttarakhand|IN|region|30.32|78.03
West Bengal|IN|region|22.57|88.36
Delhi-NCR|IN|region|28.6|77.2|Delhi NCR
Noida|IN|city|28.54|77.39
Greater Noida|IN|city|28.5|77.54
Gurugram|IN|city|28.46|77.03|Gurgaon
Ghaziabad|IN|city|28.67|77.43
Faridabad|IN|city|28.41|77.31
Delhi|IN|city|28.65|77.23
Mumbai|IN|city|19.08|72.88|Bombay
Navi Mumbai|IN|city|19.03|73.02
Thane|IN|city|19.2|72.97|Thāne
Pune|IN|city|18.52|73.86
Nagpur|IN|city|21.15|79.08
Hyderabad|IN|city|17.39|78.49
Cyberabad|IN|city|17.45|78.36
Rachakonda|IN|city|17.36|78.6
Secunderabad|IN|city|17.5|78.54
Gachibowli|IN|city|17.44|78.35
HITEC City|IN|city|17.45|78.38|Hi-Tec City
Bengaluru|IN|city|12.97|77.59|Bangalore
Chennai|IN|city|13.08|80.27|Madras
Kolkata|IN|city|22.57|88.36|Calcutta
Bidhannagar|IN|city|22.58|88.42
Ahmedabad|IN|city|23.02|72.57
Surat|IN|city|21.2|72.83
Vadodara|IN|city|22.3|73.21|Baroda
Rajkot|IN|city|22.29|70.79|Rājkot
Bhavnagar|IN|city|21.76|72.15
Gandhinagar|IN|city|23.22|72.68
Junagadh|IN|city|21.52|70.46
Jamnagar|IN|city|22.47|70.07
Jamtara|IN|city|23.96|86.8
Karmatar|IN|city|24.06|86.69|Karmatand
Deoghar|IN|city|24.48|86.7
Madhupur|IN|city|24.27|86.64
Giridih|IN|city|24.19|86.31
Dhanbad|IN|city|23.8|86.44
Dumka|IN|city|24.27|87.25
Ranchi|IN|city|23.34|85.31
Bokaro|IN|city|23.79|85.96|Bokāro
Nawada|IN|city|24.89|85.54
Nalanda|IN|city|25.13|85.44
Katri Sarai|IN|city|25.14|85.66|Katrisarai
Jamui|IN|city|24.93|86.23
Sheikhpura|IN|city|25.14|85.84
Patna|IN|city|25.59|85.14
Gopalganj|IN|city|26.47|84.44
Siwan|IN|city|26.22|84.36
Motihari|IN|city|26.65|84.92
Muzaffarpur|IN|city|26.12|85.39
Raxaul|IN|city|26.98|84.85
Nuh|IN|city|28.1|77|Nuh District
Ferozepur Jhirka|IN|city|27.79|76.95
Punahana|IN|city|27.86|77.2|Punhana
Tauru|IN|city|28.21|76.95|Taoru
Palwal|IN|city|28.14|77.33
Sohna|IN|city|28.25|77.07
Manesar|IN|city|28.36|76.94
Bharatpur|IN|city|27.22|77.49
Deeg|IN|city|27.47|77.33
Alwar|IN|city|27.56|76.63
Ramgarh|IN|city|23.63|85.52
Bhiwadi|IN|city|28.21|76.86
Jaipur|IN|city|26.92|75.79
Jodhpur|IN|city|26.27|73.01
Udaipur|IN|city|24.59|73.71
Bikaner|IN|city|28.02|73.31|Bīkaner
Sikar|IN|city|27.61|75.14
Jhunjhunu|IN|city|28.13|75.4
Mathura|IN|city|27.5|77.67
Agra|IN|city|27.18|78.02
Lucknow|IN|city|26.84|80.92
Kanpur|IN|city|26.47|80.35
Prayagraj|IN|city|25.44|81.84|Allahabad;Allahābād
Varanasi|IN|city|25.32|83.01
Gorakhpur|IN|city|29.45|75.67
Deoria|IN|city|26.5|83.78
Maharajganj|IN|city|26.38|81.27
Azamgarh|IN|city|26.07|83.18
Bareilly|IN|city|28.37|79.43
Meerut|IN|city|28.98|77.71
Moradabad|IN|city|28.84|78.78|Morādābād
Aligarh|IN|city|27.88|78.07|Alīgarh
Amritsar|IN|city|31.62|74.88
Ludhiana|IN|city|30.91|75.85|Ludhiāna
Jalandhar|IN|city|31.33|75.58
Mohali|IN|city|30.68|76.72|SAS Nagar
Zirakpur|IN|city|30.64|76.82
Panchkula|IN|city|30.69|76.85
Chandigarh|IN|city|30.74|76.79
Fatehabad|IN|city|29.52|75.46
Hisar|IN|city|29.15|75.72
Karnal|IN|city|29.69|76.98
Panipat|IN|city|29.39|76.97|Pānīpat
Sonipat|IN|city|28.99|77.02|Sonīpat
Rohtak|IN|city|28.89|76.59
Ambala|IN|city|30.36|76.8
Kurukshetra|IN|city|29.97|76.88
Dehradun|IN|city|30.32|78.03
Haridwar|IN|city|29.95|78.16
Bhopal|IN|city|23.25|77.4
Indore|IN|city|22.72|75.83
Gwalior|IN|city|26.23|78.17
Raipur|IN|city|21.23|81.63
Bhilai|IN|city|21.21|81.43
Bhubaneswar|IN|city|20.27|85.84
Cuttack|IN|city|20.46|85.88
Rourkela|IN|city|22.26|84.85
Asansol|IN|city|23.68|86.98|Āsansol
Siliguri|IN|city|26.71|88.43
Howrah|IN|city|22.58|88.33
Guwahati|IN|city|26.18|91.75
Imphal|IN|city|24.81|93.94
Moreh|IN|city|24.25|94.3
Aizawl|IN|city|23.73|92.72
Zokhawthar|IN|city|23.37|93.39
Champhai|IN|city|23.46|93.33
Visakhapatnam|IN|city|17.69|83.22|Vizag
Vijayawada|IN|city|16.51|80.65
Tirupati|IN|city|13.64|79.42
Guntur|IN|city|16.3|80.46
Kakinada|IN|city|16.96|82.24|Kākināda
Srikakulam|IN|city|18.3|83.9
Anakapalli|IN|city|17.69|83
Karimnagar|IN|city|18.44|79.13
Jagtial|IN|city|18.79|78.92|Jagityal
Nizamabad|IN|city|18.67|78.1|Nizāmābād
Warangal|IN|city|18|79.58
Kamareddy|IN|city|18.32|78.34
Nirmal District|IN|city|19.1|78.34
Kochi|IN|city|9.94|76.26|Cochin
Thiruvananthapuram|IN|city|8.49|76.95|Trivandrum
Kozhikode|IN|city|11.25|75.78|Calicut
Malappuram|IN|city|11.04|76.08
Kollam|IN|city|8.88|76.58
Alappuzha|IN|city|9.49|76.33
Thrissur|IN|city|10.52|76.22
Palakkad|IN|city|10.78|76.65
Kannur|IN|city|11.87|75.36
Coimbatore|IN|city|11.01|76.97
Madurai|IN|city|9.92|78.12
Tiruchirappalli|IN|city|10.82|78.7|Trichy
Tirunelveli|IN|city|8.73|77.68
Thoothukudi|IN|city|8.76|78.13|Tuticorin
Thanjavur|IN|city|10.79|79.14
Pudukkottai|IN|city|10.38|78.82
Cuddalore|IN|city|11.76|79.77
Mysuru|IN|city|12.3|76.65|Mysore
Mangaluru|IN|city|12.92|74.86|Mangalore
Hubballi|IN|city|15.36|75.12|Hubli
Mira Road|IN|city|19.28|72.87|Mira-Bhayandar;Mira Bhayandar
Vasai|IN|city|19.39|72.83|Vasai-Virar
Virar|IN|city|19.46|72.81
Palghar|IN|city|19.7|72.77
Ulhasnagar|IN|city|19.22|73.15
Bhiwandi|IN|city|19.3|73.06
Nashik|IN|city|20|73.79
Chhatrapati Sambhajinagar|IN|city|19.88|75.32
Dwarka|IN|city|28.59|77.05
Janakpuri|IN|city|28.62|77.09
Uttam Nagar|IN|city|28.62|77.06
Okhla|IN|city|28.54|77.28
Connaught Place|IN|city|28.63|77.22
Karol Bagh|IN|city|28.65|77.19
Udyog Vihar|IN|city|28.5|77.09
Andheri|IN|city|19.12|72.85
Bandra|IN|city|19.05|72.84
Malad|IN|city|19.19|72.85
Borivali|IN|city|19.23|72.86
Raxaul Border|IN|border|26.98|84.85
Wagah|IN|border|31.6|74.57|Attari;Attari-Wagah
Sonauli|IN|border|27.48|83.47|Sunauli
Indira Gandhi International Airport|IN|other|28.57|77.1|IGI Airport;IGIA;Delhi Airport
Chhatrapati Shivaji Maharaj International Airport|IN|other|19.09|72.87|Mumbai Airport
Kempegowda International Airport|IN|other|13.2|77.71
Rajiv Gandhi International Airport|IN|other|17.23|78.43|Shamshabad Airport
Netaji Subhas Chandra Bose International Airport|IN|other|22.65|88.45
Chennai International Airport|IN|other|12.99|80.17
Cochin International Airport|IN|other|10.15|76.4
Hindon|IN|other|28.71|77.36|Hindon air base;Hindon Air Force Station;Hindon Airbase
Tihar Jail|IN|other|28.61|77.1|Tihar;Tihar Prison
Bagmati|NP|region|27.7|85.3|Bagmati Province
Gandaki|NP|region|28.3|83.9|Gandaki Province
Karnali|NP|region|29.3|82.2|Karnali Province
Koshi Province|NP|region|26.9|87.2
Lumbini Province|NP|region|27.7|83.4
Madhesh|NP|region|26.8|85.9|Madhesh Province
Sudurpashchim|NP|region|29.2|80.9
Lalitpur|NP|city|27.67|85.32
Bhaktapur|NP|city|27.67|85.43
Pokhara|NP|city|28.21|83.99
Biratnagar|NP|city|26.46|87.27
Birgunj|NP|city|27.02|84.88|Birganj;Birgañj
Butwal|NP|city|27.7|83.45|Butwāl
Bhairahawa|NP|city|27.51|83.45|Siddharthanagar
Dhangadhi|NP|city|28.7|80.59
Nepalgunj|NP|city|28.05|81.62
Janakpur|NP|city|26.73|85.93|Janakpurdham
Hetauda|NP|city|27.43|85.03|Hetaunda
Chitwan|NP|city|27.53|84.35
Jhapa|NP|city|26.64|87.89
Kakarbhitta|NP|city|26.64|88.16|Kakarvitta
Thamel|NP|city|27.72|85.31
Dharan|NP|city|26.81|87.28|Dharān
Itahari|NP|city|26.66|87.27
Tribhuvan International Airport|NP|other|27.7|85.36|Tribhuvan Airport
Uva|LK|region|6.99|81.06|Uva Province
Sabaragamuwa|LK|region|6.75|80.4
Negombo|LK|city|7.21|79.84
Kandy|LK|city|7.29|80.63
Galle|LK|city|6.05|80.22
Matara|LK|city|5.95|80.54
Jaffna|LK|city|9.67|80.01
Kurunegala|LK|city|7.48|80.37
Chilaw|LK|city|7.58|79.8
Anuradhapura|LK|city|8.31|80.41
Trincomalee|LK|city|8.58|81.23
Katunayake|LK|city|7.17|79.89
Kochchikade|LK|city|7.27|79.86
Wattala|LK|city|6.99|79.89
Panadura|LK|city|6.71|79.9
Hikkaduwa|LK|city|6.14|80.1
Weligama|LK|city|5.98|80.43
Dehiwala|LK|city|6.83|79.88|Dehiwala-Mount Lavinia
Mount Lavinia|LK|city|6.83|79.87
Talangama|LK|city|6.9|79.95|Thalangama
Battaramulla|LK|city|6.9|79.92
Rajagiriya|LK|city|6.91|79.9
Nawala|LK|city|6.9|79.89
Madiwela|LK|city|6.87|79.92
Nugegoda|LK|city|6.87|79.89
Kotte|LK|city|6.89|79.9|Sri Jayawardenepura Kotte
Maharagama|LK|city|6.85|79.93
Malabe|LK|city|6.9|79.96
Aluthgama|LK|city|6.43|80
Bentota|LK|city|6.43|80
Kalutara|LK|city|6.58|79.96
Gampaha|LK|city|7.09|79.99
Ratnapura|LK|city|6.69|80.4
Kollupitiya|LK|city|6.91|79.85
Wellawatte|LK|city|6.87|79.86
Bandaranaike International Airport|LK|other|7.18|79.88|Katunayake Airport;Bandaranaike Airport
Colombo Port City|LK|other|6.94|79.84|Port City Colombo
Welikada Prison|LK|other|6.92|79.87|Welikada
Dhaka Division|BD|region|23.81|90.41
Sylhet Division|BD|region|24.9|91.87
Chattogram|BD|city|22.34|91.83|Chittagong
Cox's Bazar|BD|city|21.44|92.01
Sylhet|BD|city|24.9|91.87
Rajshahi|BD|city|24.37|88.6|Rājshāhi
Khulna|BD|city|22.81|89.56
Barishal|BD|city|22.7|90.37|Barisal
Rangpur|BD|city|25.75|89.25
Mymensingh|BD|city|24.76|90.41
Cumilla|BD|city|23.46|91.18|Comilla
Narayanganj|BD|city|23.61|90.5
Gazipur|BD|city|24|90.43
Teknaf|BD|city|20.86|92.3
Hazrat Shahjalal International Airport|BD|other|23.84|90.4|Shahjalal International Airport
Sindh|PK|region|24.86|67.01
Balochistan|PK|region|30.2|67
Khyber Pakhtunkhwa|PK|region|34.01|71.58
Azad Kashmir|PK|region|34.36|73.47|Azad Jammu and Kashmir
Gilgit-Baltistan|PK|region|35.92|74.31
Karachi|PK|city|24.86|67.01
Lahore|PK|city|31.55|74.34
Faisalabad|PK|city|31.42|73.09
Taftan|PK|city|29|61.6
Torkham|PK|city|34.13|71.09
Jinnah International Airport|PK|other|24.91|67.16
Islamabad International Airport|PK|other|33.55|72.83
Allama Iqbal International Airport|PK|other|31.52|74.4
`,
  // West Africa: GeoNames, OurAirports.
  `
Abia State|NG|region|5.45|7.52
Akwa Ibom|NG|region|5.01|7.85|Akwa Ibom State
Anambra|NG|region|6.21|7.07|Anambra State
Bauchi|NG|city|10.31|9.84
Bayelsa|NG|region|4.92|6.26
Benue|NG|region|7.73|8.54|Benue State
Borno|NG|region|11.84|13.16
Cross River State|NG|region|4.96|8.33
Delta State|NG|region|5.7|5.9
Ebonyi|NG|region|6.32|8.11
Edo State|NG|region|6.34|5.62
Ekiti|NG|region|7.62|5.22|Ekiti State
Enugu State|NG|region|6.44|7.5
Federal Capital Territory|NG|region|9.06|7.49|FCT
Imo State|NG|region|5.49|7.03
Kaduna State|NG|region|10.52|7.44
Kano State|NG|region|12|8.52
Kogi|NG|region|7.8|6.74|Kogi State
Kwara|NG|region|8.5|4.55|Kwara State
Lagos State|NG|region|6.52|3.38
Nasarawa|NG|region|8.5|8.52|Nasarawa State
Ogun|NG|region|7.16|3.35|Ogun State
Ondo State|NG|region|7.25|5.2
Osun|NG|region|7.76|4.56|Osun State
Oyo State|NG|region|7.39|3.9
Plateau State|NG|region|9.9|8.86
Rivers State|NG|region|4.82|7.03
Sokoto State|NG|region|13.06|5.24
Lagos|NG|city|6.52|3.38
Victoria Island|NG|city|6.43|3.42
Ikoyi|NG|city|6.45|3.43
Lekki|NG|city|6.45|3.6
Ajah|NG|city|6.47|3.57
Ikeja|NG|city|6.6|3.34
Surulere|NG|city|6.5|3.35
Yaba|NG|city|6.51|3.37
Oshodi|NG|city|6.55|3.34
Ikorodu|NG|city|6.62|3.51
Badagry|NG|city|6.42|2.88
Seme|NG|city|6.38|2.72
Epe|NG|city|6.58|3.98
Kano|NG|city|12|8.52
Port Harcourt|NG|city|4.82|7.03
Ibadan|NG|city|7.38|3.95
Benin City|NG|city|6.34|5.62
Ilorin|NG|city|8.5|4.54
Abeokuta|NG|city|7.16|3.35
Osogbo|NG|city|7.77|4.56
Ile-Ife|NG|city|7.48|4.56
Akure|NG|city|7.25|5.19
Ado-Ekiti|NG|city|7.62|5.22
Enugu|NG|city|6.44|7.5
Owerri|NG|city|5.48|7.03
Asaba|NG|city|6.2|6.73
Awka|NG|city|6.21|7.07
Onitsha|NG|city|6.15|6.79
Uyo|NG|city|5.05|7.93
Calabar|NG|city|4.96|8.33
Warri|NG|city|5.52|5.75
Yenagoa|NG|city|4.93|6.27
Lokoja|NG|city|7.8|6.74
Makurdi|NG|city|7.73|8.52
Kaduna|NG|city|10.53|7.44
Zaria|NG|city|11.11|7.72
Maiduguri|NG|city|11.85|13.16
Sokoto|NG|city|13.06|5.24
Ogbomosho|NG|city|8.13|4.24|Ogbomoso
Gwarinpa|NG|city|9.11|7.41|Gwarimpa
Jabi|NG|city|9.07|7.42
Jahi|NG|city|9.1|7.44
Katampe|NG|city|9.12|7.46
Maitama|NG|city|9.09|7.49
Wuse|NG|city|9.08|7.47
Gudu|NG|city|9|7.47
Kuje|NG|city|8.88|7.23
Murtala Muhammed International Airport|NG|other|6.58|3.32|Murtala Mohammed International Airport;MMIA
Nnamdi Azikiwe International Airport|NG|other|9.01|7.26
Kirikiri Prison|NG|other|6.44|3.31|Kirikiri
Kuje Prison|NG|other|8.88|7.23
Greater Accra|GH|region|5.6|-0.19|Greater Accra Region
Ashanti Region|GH|region|6.69|-1.62
Volta Region|GH|region|6.6|0.47
Tema|GH|city|5.67|-0.02
Kumasi|GH|city|6.69|-1.62
Kasoa|GH|city|5.53|-0.42
Takoradi|GH|city|4.89|-1.75|Sekondi-Takoradi
Cape Coast|GH|city|5.11|-1.25
Koforidua|GH|city|6.09|-0.26
Sunyani|GH|city|7.34|-2.33
Tamale|GH|city|9.4|-0.84
Aflao|GH|city|6.12|1.19
East Legon|GH|city|5.64|-0.16
Spintex|GH|city|5.63|-0.11
Dawhenya|GH|city|5.77|0.05
Ashaiman|GH|city|5.69|-0.03
Weija|GH|city|5.56|-0.34
Obuasi|GH|city|6.2|-1.66
Winneba|GH|city|5.35|-0.62
Kotoka International Airport|GH|other|5.61|-0.17
Abidjan|CI|city|5.36|-4.01
Cocody|CI|city|5.36|-3.97
Yopougon|CI|city|5.34|-4.08
Bouake|CI|city|7.69|-5.03|Bouaké
Grand-Bassam|CI|city|5.21|-3.74
Lome|TG|city|6.13|1.22|Lomé
Yaounde|CM|city|3.87|11.52|Yaoundé
Douala|CM|city|4.05|9.7
Bamenda|CM|city|5.96|10.15
Buea|CM|city|4.15|9.24
Conakry|GN|city|9.54|-13.68
`,
  // East, southern and northern Africa: GeoNames, OurAirports.
  `
Mombasa|KE|city|-4.04|39.67
Kilimani|KE|city|-1.29|36.79
Westlands|KE|city|-1.27|36.81
Kileleshwa|KE|city|-1.28|36.78
Lavington|KE|city|-1.28|36.77
Runda|KE|city|-1.22|36.81
Parklands|KE|city|-1.26|36.82
Kiambu|KE|city|-1.17|36.84
Ruiru|KE|city|-1.15|36.96
Thika|KE|city|-1.03|37.07
Eldoret|KE|city|0.52|35.27
Kisumu|KE|city|-0.1|34.76
Nakuru|KE|city|-0.31|36.07
Machakos|KE|city|-1.52|37.27
Malindi|KE|city|-3.22|40.12
Naivasha|KE|city|-0.71|36.43
Syokimau|KE|city|-1.36|36.93
Busia|KE|city|0.46|34.11
Milimani|KE|city|-1.29|36.81
Jomo Kenyatta International Airport|KE|other|-1.32|36.93|JKIA
Moi International Airport|KE|other|-4.03|39.59
Wilson Airport|KE|other|-1.32|36.81
Oromia|ET|region|8|39
Amhara|ET|region|11.6|37.4|Amhara Region
Tigray|ET|region|13.5|39.5
Afar Region|ET|region|11.8|41
Sidama|ET|region|6.8|38.4
Dire Dawa|ET|city|9.59|41.87
Hawassa|ET|city|7.06|38.48|Awasa
Bahir Dar|ET|city|11.59|37.39
Gondar|ET|city|12.6|37.47|Gonder
Mekelle|ET|city|13.49|39.48
Jimma|ET|city|7.67|36.83
Moyale|ET|city|3.53|39.05
Metema|ET|city|12.96|36.15
Bole International Airport|ET|other|8.98|38.8|Addis Ababa Bole International Airport;Bole Airport
Entebbe|UG|city|0.06|32.48
Wakiso|UG|city|0.4|32.46
Gulu|UG|city|2.77|32.3
Mbarara|UG|city|-0.6|30.65
Jinja|UG|city|0.44|33.2
Ntinda|UG|city|0.35|32.61
Muyenga|UG|city|0.29|32.61
Kololo|UG|city|0.33|32.6
Malaba|UG|city|0.65|34.27
Entebbe International Airport|UG|other|0.04|32.44
Dar es Salaam|TZ|city|-6.82|39.28
Arusha|TZ|city|-3.37|36.68
Mwanza|TZ|city|-2.52|32.9
Zanzibar|TZ|city|-6.16|39.2|Zanzibar City
Kigali International Airport|RW|other|-1.97|30.14
Johannesburg|ZA|city|-26.2|28.05|Joburg
Cape Town|ZA|city|-33.92|18.42
Durban|ZA|city|-29.86|31.03
Sandton|ZA|city|-26.11|28.06
Midrand|ZA|city|-25.99|28.13
Soweto|ZA|city|-26.27|27.86
Bedfordview|ZA|city|-26.18|28.13
Gqeberha|ZA|city|-33.96|25.6|Port Elizabeth
Bloemfontein|ZA|city|-29.12|26.21
Polokwane|ZA|city|-23.9|29.47
Musina|ZA|city|-22.34|30.04|Messina
Beitbridge|ZA|city|-22.22|29.99
Boksburg|ZA|city|-26.21|28.26
Kempton Park|ZA|city|-26.1|28.23
Ekurhuleni|ZA|city|-26.17|28.2
Tshwane|ZA|city|-25.75|28.19
O.R. Tambo International Airport|ZA|other|-26.14|28.25|OR Tambo International Airport;OR Tambo
Cape Town International Airport|ZA|other|-33.97|18.6
Copperbelt|ZM|region|-13|28|Copperbelt Province
Ndola|ZM|city|-12.96|28.64
Kitwe|ZM|city|-12.8|28.21
Kabwe|ZM|city|-14.45|28.45
Chingola|ZM|city|-12.53|27.88
Roma Park|ZM|city|-15.37|28.34
Kenneth Kaunda International Airport|ZM|other|-15.33|28.45
Walvis Bay|NA|city|-22.96|14.51
Swakopmund|NA|city|-22.68|14.53
Oshakati|NA|city|-17.79|15.7
Klein Windhoek|NA|city|-22.57|17.1
Rundu|NA|city|-17.93|19.77
Nosy Be|MG|city|-13.33|48.27
Talatona|AO|city|-8.92|13.19
Alexandria|EG|city|31.2|29.92
Giza|EG|city|30.01|31.21
Sharm el-Sheikh|EG|city|27.86|34.3|Sharm El Sheikh
Hurghada|EG|city|27.26|33.81
Casablanca|MA|city|33.59|-7.61
Marrakesh|MA|city|31.63|-8|Marrakech
Tangier|MA|city|35.77|-5.8|Tangiers
Misrata|LY|city|32.38|15.09
N'Djamena|TD|city|12.11|15.04|Ndjamena
`,
  // Gulf, Levant, Turkey, Cyprus, Caucasus, Central Asia: GeoNames, OurAirports.
  `
Northern Emirates|AE|region|25.4|55.6
Ras Al Khaimah|AE|region|25.79|55.94|Ras al-Khaimah
Fujairah|AE|region|25.12|56.34
Umm Al Quwain|AE|region|25.56|55.55|Umm al-Quwain
Dubai|AE|city|25.2|55.27
Sharjah|AE|city|25.35|55.42
Ajman|AE|city|25.41|55.44
Al Ain|AE|city|24.19|55.76
Deira|AE|city|25.27|55.33
Bur Dubai|AE|city|25.25|55.3
Jebel Ali|AE|city|25.01|55.06
Business Bay|AE|city|25.19|55.27
Dubai Marina|AE|city|25.08|55.14
Al Barsha|AE|city|25.11|55.2
Palm Jumeirah|AE|city|25.11|55.14
Jumeirah Lake Towers|AE|city|25.07|55.14|JLT
Al Quoz|AE|city|25.14|55.23
Dubai Silicon Oasis|AE|city|25.12|55.38
Dubai Investment Park|AE|city|25|55.16|Dubai Investments Park
Musaffah|AE|city|24.36|54.48|Mussafah
Dubai International Airport|AE|other|25.25|55.36|DXB
Zayed International Airport|AE|other|24.43|54.65|Abu Dhabi International Airport
Al Maktoum International Airport|AE|other|24.9|55.16
Dubai International Financial Centre|AE|other|25.21|55.28|DIFC
Abu Dhabi Global Market|AE|other|24.5|54.39|ADGM
Hamad International Airport|QA|other|25.27|51.61
West Bank|PS|region|31.9|35.2
Gaza|PS|city|31.5|34.47|Gaza Strip;Gaza City
Tel Aviv|IL|city|32.08|34.78
Rishon LeZion|IL|city|31.97|34.79
Petah Tikva|IL|city|32.09|34.89
Ben Gurion Airport|IL|other|32.01|34.89|Ben Gurion International Airport
Istanbul|TR|city|41.01|28.98
Antalya|TR|city|36.91|30.7
Izmir|TR|city|38.41|27.14|İzmir
Bursa|TR|city|40.2|29.06
Alanya|TR|city|36.54|32
Adana|TR|city|36.99|35.33
Istanbul Airport|TR|other|41.26|28.74
Sabiha Gokcen International Airport|TR|other|40.9|29.31
Limassol|CY|city|34.68|33.04
Larnaca|CY|city|34.92|33.62
Paphos|CY|city|34.78|32.42
Kyrenia|CY|city|35.34|33.32
Famagusta|CY|city|35.12|33.94
Northern Cyprus|CY|region|35.25|33.6|TRNC
Batumi|GE|city|41.64|41.63
Kutaisi|GE|city|42.27|42.69
Rustavi|GE|city|41.56|44.98
Abkhazia|GE|region|43|41
Tbilisi|GE|city|41.72|44.79
Baku|AZ|city|40.41|49.87
Osh|KG|city|40.53|72.8
`,
  // Europe: GeoNames.
  `
Saint Petersburg|RU|city|59.94|30.31|St Petersburg;St. Petersburg
Rostov-on-Don|RU|city|47.24|39.71
Sheremetyevo|RU|city|55.97|37.41
Durres|AL|city|41.32|19.45|Durrës
Vlore|AL|city|40.47|19.48|Vlorë;Vlora
Shkoder|AL|city|42.07|19.51|Shkodër;Shkodra
Elbasan|AL|city|41.11|20.08
Sarande|AL|city|39.88|20|Sarandë
Tirana|AL|city|41.33|19.82
Novi Sad|RS|city|45.25|19.84
Niš|RS|city|43.32|21.9
Constanta|RO|city|44.18|28.65|Constanța;Constanţa
Kyiv|UA|city|50.45|30.52|Kiev
Dnipro|UA|city|48.46|35.05
Kharkiv|UA|city|49.99|36.23|Kharkov
Odesa|UA|city|46.48|30.73|Odessa
Lviv|UA|city|49.84|24.03
Ivano-Frankivsk|UA|city|48.92|24.71
Zaporizhzhia|UA|region|47.84|35.14
Zaporizhzhia|UA|city|47.84|35.14
Uzhhorod|UA|city|48.62|22.29
Kamianske|UA|city|48.52|34.61
Khmelnytskyi|UA|city|49.42|27
Donetsk|UA|city|48.02|37.8
Luhansk|UA|city|48.57|39.32
Wroclaw|PL|city|51.1|17.03|Wrocław
Krakow|PL|city|50.06|19.94|Kraków;Cracow
Gdansk|PL|city|54.35|18.65|Gdańsk
Frankfurt|DE|city|50.11|8.68|Frankfurt am Main
Munich|DE|city|48.14|11.58
Hamburg|DE|city|53.55|9.99
Cologne|DE|city|50.94|6.96
Dusseldorf|DE|city|51.23|6.78|Düsseldorf
Bamberg|DE|city|49.89|10.89
Hanover|DE|city|52.37|9.73
Nuremberg|DE|city|49.45|11.08
Verden|DE|city|52.92|9.24
Bavaria|DE|region|48.79|11.5
Geneva|CH|city|46.2|6.14
Zurich|CH|city|47.37|8.54|Zürich
Zug|CH|city|47.17|8.52
Antwerp|BE|city|51.22|4.4
Ghent|BE|city|51.05|3.72
Liege|BE|city|50.63|5.57|Liège
The Hague|NL|city|52.08|4.3
Schiphol|NL|city|52.31|4.76|Schiphol Airport
Lyon|FR|city|45.76|4.84
Roissy|FR|city|49.01|2.55|Charles de Gaulle Airport
Milan|IT|city|45.46|9.19
Naples|IT|city|40.85|14.27
Turin|IT|city|45.07|7.69
Genoa|IT|city|44.41|8.93
Barcelona|ES|city|41.39|2.17
Malaga|ES|city|36.72|-4.42|Málaga
Seville|ES|city|37.38|-5.97
Las Palmas|ES|city|28.1|-15.41
Tenerife|ES|city|28.29|-16.63
Porto|PT|city|41.15|-8.61
Faro|PT|city|37.02|-7.93
Galway|IE|city|53.27|-9.05
Cork City|IE|city|51.9|-8.47
Manchester|GB|city|53.48|-2.24
Birmingham|GB|city|52.49|-1.89
Newcastle|GB|city|54.97|-1.61|Newcastle upon Tyne
Hampstead|GB|city|51.56|-0.18
Mayfair|GB|city|51.51|-0.15
City of London|GB|city|51.51|-0.09
Westminster|GB|city|51.5|-0.13
England|GB|region|52.4|-1.5
Scotland|GB|region|56.5|-4.2
Wales|GB|region|52.1|-3.8
Northern Ireland|GB|region|54.6|-6.7
Canary Wharf|GB|other|51.5|-0.02
Heathrow|GB|other|51.47|-0.45|Heathrow Airport
Gatwick|GB|other|51.16|-0.17|Gatwick Airport
`,
  // The Americas and Oceania: GeoNames; judicial districts: US Courts.
  `
California|US|region|36.8|-119.4
Texas|US|region|31|-99
Florida|US|region|27.7|-81.5
Illinois|US|region|40|-89
Massachusetts|US|region|42.4|-71.4
New Jersey|US|region|40.1|-74.4
Virginia|US|region|37.4|-78.7
Long Island|US|region|40.8|-73.1
Silicon Valley|US|region|37.39|-122.06
New York|US|city|40.71|-74.01|New York City;NYC
Brooklyn|US|city|40.68|-73.94
Manhattan|US|city|40.78|-73.97
Queens|US|city|40.73|-73.79
Bronx|US|city|40.84|-73.87|the Bronx
Staten Island|US|city|40.58|-74.15
Los Angeles|US|city|34.05|-118.24
San Francisco|US|city|37.77|-122.42
San Diego|US|city|32.72|-117.16
Houston|US|city|29.76|-95.37
Miami|US|city|25.76|-80.19
Chicago|US|city|41.88|-87.63
Boston|US|city|42.36|-71.06
Seattle|US|city|47.61|-122.33
Las Vegas|US|city|36.17|-115.14
Washington|US|city|38.9|-77.04|Washington DC;Washington D.C.;Washington, D.C.;Washington, DC
Alhambra|US|city|34.1|-118.13
St Louis|US|city|38.63|-90.2|St. Louis;Saint Louis
Eastern District of New York|US|other|40.69|-73.99|EDNY
Southern District of New York|US|other|40.71|-74|SDNY
Northern District of California|US|other|37.78|-122.42
Central District of California|US|other|34.05|-118.24
Southern District of California|US|other|32.72|-117.16
Eastern District of Virginia|US|other|38.8|-77.06
District of Columbia|US|other|38.9|-77.04
Mar-a-Lago|US|other|26.68|-80.04
Toronto|CA|city|43.65|-79.38
Vancouver|CA|city|49.28|-123.12
Montreal|CA|city|45.5|-73.57|Montréal
Halifax|CA|city|44.65|-63.57
Quebec City|CA|city|46.81|-71.21
Ontario|CA|region|50|-85
Quebec|CA|region|52|-71.8|Québec
British Columbia|CA|region|53.7|-127.6
Cancun|MX|city|21.17|-86.85|Cancún
Ciudad Juarez|MX|city|31.74|-106.49|Ciudad Juárez
Tocumen International Airport|PA|other|9.07|-79.38|Tocumen
Punta Cana|DO|city|18.58|-68.4
Sao Paulo|BR|city|-23.55|-46.63|São Paulo
Brasilia|BR|city|-15.79|-47.88|Brasília
Foz do Iguacu|BR|city|-25.55|-54.59|Foz do Iguaçu
Guarulhos International Airport|BR|other|-23.43|-46.47|Sao Paulo-Guarulhos International Airport
Trujillo|PE|city|-8.11|-79.03
La Molina|PE|city|-12.08|-76.93
Valparaiso|CL|city|-33.04|-71.63|Valparaíso
Bogota|CO|city|4.71|-74.07|Bogotá
Medellin|CO|city|6.25|-75.56|Medellín
Cartagena|CO|city|10.4|-75.51
Cucuta|CO|city|7.89|-72.5|Cúcuta
Asuncion|PY|city|-25.26|-57.58|Asunción
Santa Cruz de la Sierra|BO|city|-17.79|-63.18
Sydney|AU|city|-33.87|151.21
Melbourne|AU|city|-37.81|144.96
Perth|AU|city|-31.95|115.86
Adelaide|AU|city|-34.93|138.6
Canberra|AU|city|-35.28|149.13
Gold Coast|AU|city|-28|153.43
Queensland|AU|region|-20.9|142.7
New South Wales|AU|region|-31.3|146.9|NSW
Auckland|NZ|city|-36.85|174.76
Christchurch|NZ|city|-43.53|172.63
Koror|PW|city|7.34|134.47
Nadi|FJ|city|-17.8|177.42
Tinian|MP|city|15|145.63
`,
  // Parts of the world: names as UN M49 and the press use them.
  `
Southeast Asia||region|||South-East Asia;South East Asia;Southeast Asian region
South Asia||region||
East Asia||region||
West Africa||region||
East Africa||region||
North Africa||region||
Southern Africa||region||
Central Africa||region||
Sub-Saharan Africa||region||
Horn of Africa||region||
Africa||region||
Asia||region||
Asia-Pacific||region|||Asia Pacific
Europe||region||
Middle East||region||
Latin America||region||
Central America||region||
South America||region||
North America||region||
Pacific||region|||South Pacific;Pacific Islands
Greater Mekong||region|||Greater Mekong Subregion;Greater Mekong Sub-region;Mekong region;Lower Mekong
Central Asia||region||
Eastern Europe||region||
Western Europe||region||
Western Balkans||region|||Balkans
Caucasus||region|||South Caucasus
Caribbean||region||
Gulf||region|||Persian Gulf;Gulf states
Scandinavia||region||
Golden Triangle||region|20.35|100.1
Indochina||region||
Mekong||border|||Mekong River
South China Sea||other||
Andaman Sea||other||
Strait of Malacca||other|||Malacca Strait
Gulf of Thailand||other||
`,
].join('\n');
