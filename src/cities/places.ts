import { ungroup } from '../lexicon/grouped.js';

/**
 * Curated places beyond the core's src/lexicon/places.ts, in its format: provinces, districts, airports of the field's countries and large towns elsewhere.
 * Towns and provinces: GeoNames (CC BY 4.0); airports: OurAirports; parts of the world: UN M49; judicial districts: US Courts.
 */
export const MORE_PLACES = ungroup(`
= KH city
Kampong Thom|12.71|104.89
Prey Veng|11.49|105.33
Takeo|10.99|104.78
O'Chrov|13.64|102.6|Ou Chrov;O Chrov
Malai|13.56|102.42
Kamrieng|13.11|102.47
Phnom Proek|13.28|102.44|Phnom Preuk
Sampov Loun|13.31|102.33|Sampov Lun
Prey Nob|10.66|103.79
Stueng Hav|10.73|103.63|Stung Hav
Srae Ambel|11.13|103.73|Sre Ambel
Botum Sakor|11.19|103.47
Kiri Sakor|10.97|103.2
Chantrea District|10.98|106.12
Svay Teab|11.05|105.95
Memot|11.83|106.18|Memut
Kampong Trach|10.56|104.47
Meanchey District|11.53|104.91|Mean Chey
Dangkao|11.5|104.87|Dangkor
Boeung Keng Kang|11.55|104.92|Boeng Keng Kang;Beoung Keng Kang
Daun Penh|11.57|104.92|Doun Penh
Chamkar Mon|11.54|104.92|Chamkarmon;Chamkar Morn
Prampir Makara|11.56|104.91|Prampi Makara
Kamboul|11.53|104.75|Kambol
Prek Pnov|11.65|104.85|Preaek Pnov
Banlung|13.74|106.99|Ban Lung
Senmonorom|12.46|107.19|Sen Monorom
Ochheuteal|10.6|103.52|Occheuteal
Kirivong|10.65|104.85
Kampong Seila|11.17|103.87
= KH compound
Long Bay Resort|10.93|103.22
Garden City Hotel|11.66|104.86
Phnom Penh Hotel|11.58|104.92
Titan King Casino|11.07|106.16|Titan King
Le Macau Casino|11.07|106.16|Le Macau
= KH border
Phsar Prum|12.83|102.51|Prum Checkpoint;Phsa Prum
Doung Checkpoint|13.11|102.45|Daung Checkpoint
Kaam Samnor|10.92|105.18|Kaam Samnar
Phnom Den|10.61|104.93
Dom Kralor|13.92|106|Dom Kralo;Trapeang Kriel
Trapeang Phlong|11.74|106.15|Trapeang Plong
Trapeang Sre|11.98|106.62|Trapaing Sre
Oyadav|13.77|107.45|O Yadav;Ou Ya Dav
Stung Bot|13.62|102.55|Stung Bot Checkpoint
= KH other
Sihanouk International Airport|10.58|103.64|Sihanoukville Airport;Sihanoukville International Airport
Siem Reap-Angkor International Airport|13.37|104.22|Siem Reap Angkor International Airport
Tonle Sap|12.9|104.1
= MM region
Special Region 4|21.67|100.03
= MM city
Kunlong|23.42|98.65|Kun Long
Mong Pawk|22.03|99.45
Mong Ton|20.3|98.9|Mongton
Mong Yawng|21.18|100.36|Mong Yong
Mong Phyak|20.88|99.93|Mong Phyat
Kutkai|23.45|97.94|Kutkhai
Namtu|23.09|97.4
Kyaukme|22.54|97.03
Hsipaw|22.62|97.3|Thibaw
Nawnghkio|22.33|96.8|Nawngkhio
Taunggyi|20.79|97.04
Loikaw|19.68|97.21
Myitkyina|25.38|97.4
Pangwa|25.6|98.5|Pang War
Kanpaiti|25.4|98.43|Kan Pai Ti;Kanpiketi
Sittwe|20.15|92.9
Kyaukphyu|19.43|93.55|Kyaukpyu
Dawei|14.08|98.19
Thaton|16.92|97.37
Kawkareik|16.56|98.24
Kalay|23.19|94.05|Kalaymyo;Kalemyo
Pyin Oo Lwin|22.03|96.46|Pyin U Lwin;Maymyo
Hmawbi|17.12|96.07
Thay Baw Boe|16.33|98.7|Thay Baw Bo;Htee Baw Boe
Thingannyinaung|16.72|98.4|Thin Gan Nyi Naung;Thingan Nyinaung
Sukali|16.25|98.67
Kyaikto|17.31|97.01
Tangyan|22.48|98.4|Tangyang;Tang Yan
Mongkoe|24.05|98.2|Mong Ko;Monekoe;Mong Koe
Shwe Nyaung Pin|16.6|98.55
= MM compound
Saixigang|16.83|98.53|Saixigang Industrial Zone
Fully Light Casino|23.69|98.76
Myawaddy Trade Zone|16.71|98.46
Regina Hotel|20.44|99.88|Regina Golf Resort
Allure Resort|20.44|99.88|Allure Hotel
= MM border
Yanlonkyaing|23.66|98.77|Yan Lon Kyaing
Salween|20|97.6|Salween River;Thanlwin River
= MM other
Mingaladon Airport|16.91|96.13
Asian Highway|16.7|98.45|Asian Highway 1
= LA city
Pakse|15.12|105.8|Pakxe
Thakhek|17.41|104.83|Thakhaek;Thakhèk
Vang Vieng|18.92|102.45|Vangvieng
Xamneua|20.42|104.05|Sam Neua
Muang Mom|20.6|100.5|Ban Mom
Ban Khwan|20.36|100.1|Ban Kwan
Dansavanh|16.62|106.6|Dansavan
= LA compound
Savan-Seno Special Economic Zone|16.57|104.8|Savan-Seno SEZ
Kapok Star Hotel|20.35|100.1|Kapok Star
= LA border
Fourth Thai-Lao Friendship Bridge|20.29|100.42
Vang Tao|15.13|105.47|Vangtao
= LA other
Samkhe Prison|17.98|102.68|Samkhe
= VN region
Ba Ria-Vung Tau|10.58|107.24|Ba Ria Vung Tau
Bac Giang|21.27|106.19
Bac Kan|22.15|105.83
Bac Ninh|21.19|106.08
Ben Tre|10.24|106.38
Binh Dinh|14.17|108.9
Binh Duong|11.17|106.66
Binh Phuoc|11.75|106.72
Binh Thuan|11.09|108.07
Cao Bang|22.67|106.26
Dak Lak|12.8|108.2
Dak Nong|12.26|107.61
Dien Bien|21.39|103.02
Dong Nai|11.05|107.17
Dong Thap|10.49|105.69
Gia Lai|13.81|108.11
Ha Giang|22.82|104.98
Ha Nam|20.58|105.92
Ha Tinh|18.34|105.91
Hai Duong|20.94|106.33
Hau Giang|9.78|105.47
Hung Yen|20.65|106.06
Khanh Hoa|12.26|109.05
Kien Giang|10.01|105.08
Kon Tum|14.35|108
Lai Chau|22.4|103.46
Lam Dong|11.94|108.44
Lang Son|21.85|106.76
Lao Cai|22.49|103.97
Long An|10.54|106.41
Ninh Binh|20.25|105.97
Ninh Thuan|11.57|108.99
Phu Tho|21.4|105.23
Phu Yen|13.09|109.09
Quang Binh|17.47|106.62
Quang Nam|15.57|108.47
Quang Ngai|15.12|108.8
Quang Ninh|21.01|107.29
Quang Tri|16.74|107.19
Son La|21.33|103.91
Thai Binh|20.45|106.34
Thua Thien-Hue|16.46|107.6|Thua Thien Hue
Tien Giang|10.36|106.36
Tra Vinh|9.93|106.34
Tuyen Quang|21.82|105.21
Vinh Phuc|21.31|105.6
= VN city
Bac Lieu|9.29|105.73|Bạc Liêu
Ca Mau|9.18|105.15|Cà Mau
Hoa Binh|20.82|105.34|Hòa Bình
Nam Dinh|20.43|106.18|Nam Định
Soc Trang|9.6|105.97|Sóc Trăng
Thai Nguyen|21.59|105.85|Thái Nguyên
Thanh Hoa|19.8|105.77|Thanh Hóa
Vinh Long|10.25|105.97|Vĩnh Long
Yen Bai|21.72|104.91|Yên Bái
Can Tho|10.04|105.79|Cần Thơ
Nha Trang|12.25|109.19
Da Lat|11.95|108.44|Dalat
Vung Tau|10.35|107.08|Vũng Tàu
Bien Hoa|10.94|106.82|Biên Hòa
Thu Duc|10.85|106.75
Chau Doc|10.71|105.12
Long Xuyen|10.39|105.44|Long Xuyên
Rach Gia|10.01|105.08|Rạch Giá
Phu Quoc|10.23|103.96
Mong Cai|21.52|107.97|Móng Cái
Buon Ma Thuot|12.67|108.04|Buôn Ma Thuột
Go Dau|11.08|106.27
Trang Bang|11.03|106.36
Quy Nhon|13.78|109.22
Thu Dau Mot|10.98|106.65|Thủ Dầu Một
= VN border
Xa Mat|11.87|105.9
Tinh Bien|10.6|104.95
Le Thanh|13.77|107.46
Hoa Lu Border Gate|11.99|106.64
Lao Bao|16.62|106.6
Cau Treo|18.39|105.16
Huu Nghi|21.98|106.71|Huu Nghi Border Gate;Friendship Pass
Binh Hiep|10.85|105.95
Long Binh Border Gate|10.95|105.08
Vinh Xuong|10.9|105.18
= TH city
Amnat Charoen|15.86|104.63
Buri Ram|14.99|103.1|Buriram
Chachoengsao|13.69|101.07
Chaiyaphum|15.81|102.03
Chumphon|10.5|99.18
Kalasin|16.43|103.51
Kamphaeng Phet|16.48|99.52
Khon Kaen|16.45|102.83
Krabi|8.07|98.91
Lampang|18.29|99.49
Lamphun|18.58|99.01
Loei|17.49|101.73
Lop Buri|14.8|100.65|Lopburi
Maha Sarakham|16.18|103.3
Mukdahan|16.55|104.72
Nakhon Pathom|13.82|100.04
Nakhon Phanom|17.41|104.78
Nakhon Ratchasima|14.97|102.1|Korat
Nakhon Sawan|15.7|100.14
Nakhon Si Thammarat|8.43|99.97
Narathiwat|6.43|101.82
Nong Bua Lamphu|17.2|102.44
Nong Khai|17.88|102.74|Nongkhai
Pattani|6.87|101.25
Phatthalung|7.62|100.08
Phetchabun|16.42|101.16
Phetchaburi|13.11|99.94
Phichit|16.44|100.35
Phitsanulok|16.82|100.26
Phrae|18.15|100.14
Prachin Buri|14.05|101.37|Prachinburi
Prachuap Khiri Khan|11.82|99.78
Ratchaburi|13.54|99.82
Rayong|12.68|101.26
Roi Et|16.06|103.65
Sakon Nakhon|17.16|104.15
Samut Sakhon|13.55|100.27
Samut Songkhram|13.41|100
Saraburi|14.53|100.92
Satun|6.62|100.07
Si Sa Ket|15.11|104.33|Sisaket
Songkhla|7.2|100.6
Sukhothai|17.01|99.82
Suphan Buri|14.47|100.12|Suphanburi
Surat Thani|9.14|99.33
Ubon Ratchathani|15.24|104.85|Ubon Ratchatani
Udon Thani|17.42|102.79|Udonthani
Uttaradit|17.63|100.09
Yala|6.54|101.28
Mae Pa|16.73|98.57
Mae Ku|16.62|98.62|Mae Ku Luang
Mahawan|16.58|98.6
Huai Muang|16.66|98.53
Chong Khaep|16.45|98.69
Khok Sung|13.83|102.63
Ta Phraya|14|102.78
Khlong Hat|13.45|102.31
Soi Dao|13.15|102.2
Phu Sing|14.46|104.14
Kantharalak|14.65|104.65
Chiang Saen|20.27|100.09
Mae Fa Luang|20.23|99.8
Fang District|19.92|99.21
Sangkhla Buri|15.15|98.45|Sangkhlaburi
Sai Yok|14.12|99.13
Kra Buri|10.41|98.78
Sadao|6.64|100.42
Dan Nok|6.53|100.42|Danok
Betong|5.77|101.07
Su-ngai Kolok|6.03|101.97|Sungai Kolok
Bang Lamung|13.05|100.93
Si Racha|13.17|100.93|Sriracha
Sattahip|12.67|100.9
Jomtien|12.89|100.88
Koh Samui|9.51|100.01|Ko Samui
Koh Phangan|9.74|100.03|Ko Pha-ngan
Patong|7.9|98.3
Thalang|8.03|98.33
Pak Kret|13.91|100.5
Rangsit|13.99|100.61
Lam Luk Ka|13.93|100.75
Bang Phli|13.6|100.71
Pak Chong|14.71|101.42
Huai Khwang|13.78|100.58|Huay Kwang
Din Daeng|13.77|100.56
Chatuchak|13.83|100.56
Lat Phrao|13.8|100.61
Ratchadaphisek|13.77|100.57|Ratchada
Bang Khen|13.87|100.6
Lak Si|13.89|100.58|Laksi
Phra Khanong|13.7|100.6
Khlong Toei|13.71|100.58|Klong Toey
Pathum Wan|13.74|100.53|Pathumwan
Ekkamai|13.72|100.59
Thong Lor|13.73|100.58|Thonglor;Thong Lo
Bang Rak|13.73|100.52
Yannawa|13.7|100.54
Suan Luang|13.73|100.65
Ramkhamhaeng|13.76|100.63
Bang Kapi|13.77|100.65
Watthana District|13.74|100.58|Vadhana;Watthana
Min Buri|13.81|100.73
Lat Krabang|13.72|100.76
Prawet|13.72|100.69
Thon Buri|13.72|100.49|Thonburi
Bang Khae|13.7|100.41
Nong Khaem|13.71|100.35
Chaeng Watthana|13.9|100.54
Dusit|13.78|100.52
Phaya Thai|13.78|100.54
Ratchathewi|13.76|100.53
Sai Mai|13.92|100.65
Bang Sue|13.81|100.53
= TH region
Ang Thong|14.59|100.45
Ayutthaya|14.35|100.57|Phra Nakhon Si Ayutthaya
Bueng Kan|18.36|103.65|Bung Kan
Chai Nat|15.19|100.12|Chainat
Mae Hong Son|19.3|97.97
Nakhon Nayok|14.2|101.21
Phangnga|8.45|98.53|Phang Nga;Phang-nga
Phayao|19.19|99.88
Sing Buri|14.89|100.4|Singburi
Uthai Thani|15.38|100.02
Yasothon|15.79|104.15
Isan|16|103|Isaan;Northeastern Thailand
= TH border
Nong Ian Bridge|13.62|102.55|Ban Nong Ian;Thai-Cambodian Friendship Bridge
Ban Laem|13.1|102.45|Ban Laem Checkpoint
Ban Phakkad|12.83|102.51|Ban Pakkad;Ban Phak Kat
Ban Nong Chan|13.77|102.67
Ban Nong Prue|13.65|102.55|Nong Prue Checkpoint
Ban Phu Nam Ron|13.95|99.05|Phu Nam Ron
Dan Singkhon|11.79|99.63|Singkhon Pass
= TH other
Chiang Mai International Airport|18.77|98.96
Mae Fah Luang International Airport|19.95|99.88|Chiang Rai International Airport
Wing 41|18.77|98.97
Wing 3|13.77|102.32
Bang Kwang Prison|13.85|100.5|Bang Kwang
Muang Thong Thani|13.91|100.55
= PH region
Albay|13.14|123.73
Aklan|11.7|122.37
Benguet|16.4|120.6
Bohol|9.65|123.85
Cagayan|17.61|121.73
Camarines Sur|13.62|123.18
Central Luzon|15.03|120.69
Calabarzon|14.1|121.4
Davao del Sur|6.75|125.35
Davao de Oro|7.6|126
Davao Occidental|6.1|125.6
Ilocos Norte|18.2|120.59
Ilocos Sur|17.57|120.39
Isabela Province|17|122
Leyte|11.24|125
Luzon|16|121
Mindanao|8|125
Misamis Oriental|8.5|124.6
Negros Occidental|10.67|122.95
Negros Oriental|9.31|123.31
Nueva Ecija|15.58|121
Occidental Mindoro|13|121
Oriental Mindoro|13|121.4
Pangasinan|16.02|120.23
Quezon Province|13.93|121.62
Sulu|6.05|121
Surigao del Norte|9.79|125.49
Visayas|11|123.5
Zambales|15.33|119.98
Zamboanga del Norte|8.59|123.34
Zamboanga Sibugay|7.78|122.59
Bangsamoro|7.2|124.24|BARMM
= PH city
Batangas|13.76|121.06
Zamboanga|6.91|122.07
Caloocan|14.65|120.97
Marikina|14.65|121.1
Valenzuela City|14.7|120.98
Malabon|14.66|120.96
Navotas|14.67|120.94
San Juan City|14.6|121.03
Mandaue|10.33|123.93
Bacoor|14.46|120.94
Imus City|14.43|120.94
Tanza|14.4|120.85
Tagaytay|14.1|120.93
Mariveles|14.44|120.49
Balanga|14.68|120.54
Capas|15.34|120.59
Sual|16.07|120.1
Bangued|17.61|120.64
Laoag|18.2|120.6
Baguio|16.42|120.59
Puerto Princesa|9.74|118.74
General Santos|6.11|125.17
Cagayan de Oro|8.48|124.65
Bacolod|8.12|123.92
Tacloban|11.24|125
Dumaguete|9.31|123.3
Bongao|5.03|119.77
Antipolo|14.63|121.12
Cainta|14.58|121.12
Boracay|11.97|121.92
Alabang|14.42|121.04
Ermita|14.58|120.98
Binondo|14.6|120.97
Tondo|14.62|120.96
Intramuros|14.59|120.98
Cubao|14.62|121.05
Entertainment City|14.52|120.98
Aseana City|14.53|120.99
Multinational Village|14.49|121
Lipa City|13.94|121.16
Tanauan City|14.09|121.15
Calamba|14.21|121.17
Meycauayan|14.74|120.96
Dagupan|16.04|120.33
Naga City|13.62|123.18
Legazpi|13.14|123.74
Surigao City|9.79|125.49
Pagadian|7.83|123.44
Cotabato City|7.22|124.25
Polomolok|6.22|125.06
= PH compound
Subic Bay Freeport|14.82|120.28|Subic Bay Freeport Zone;Subic Freeport
Cagayan Special Economic Zone|18.46|122.14|Cagayan Special Economic Zone and Freeport
Authority of the Freeport Area of Bataan|14.44|120.49
Grand Palazzo Royale|15.16|120.55
= PH other
Clark International Airport|15.19|120.56
Zamboanga International Airport|6.92|122.06
Villamor Air Base|14.52|121.01|Villamor Airbase
Camp Karingal|14.63|121.05
Malacanang Palace|14.59|120.99|Malacañang Palace;Malacañan Palace
Port of Manila|14.59|120.96
= MY region
Kelantan|5.3|102
Negeri Sembilan|2.73|101.94
Pahang|3.81|103.33
Perak|4.6|101.08
Perlis|6.44|100.2
Sarawak|1.55|110.34
Terengganu|5.33|103.14
= MY city
Labuan|5.28|115.25
Subang Jaya|3.05|101.58
Shah Alam|3.09|101.53
Klang|3.04|101.44
Kajang|2.99|101.79
Puchong|3.03|101.62
Cheras|3.1|101.74
Ampang|3.15|101.76
Mont Kiara|3.17|101.65|Mont'Kiara
Bukit Jalil|3.06|101.69
Sri Petaling|3.07|101.69
Kepong|3.21|101.64
Setapak|3.19|101.72
Putrajaya|2.94|101.69
Sepang|2.69|101.75
Batu Pahat|1.85|102.93
Muar|2.05|102.57
Ipoh|4.58|101.08
Kuching|1.55|110.33
Miri|4.4|113.99
Sibu|2.3|111.83
Bintulu|3.17|113.03
Sandakan|5.84|118.12
Tawau|4.24|117.89
Semporna|4.48|118.61
Lahad Datu|5.02|118.33
Kuantan|3.81|103.33
Kuala Terengganu|5.33|103.14
Kota Bharu|6.12|102.24
Alor Setar|6.12|100.36|Alor Star
Seremban|2.73|101.94
Bayan Lepas|5.29|100.26
Bukit Mertajam|5.36|100.47
Butterworth|5.4|100.36
Nilai|2.82|101.8
Genting Highlands|3.42|101.79
Bukit Kayu Hitam|6.5|100.42
Rantau Panjang|6.02|101.98
Padang Besar|6.66|100.32
Sungai Petani|5.65|100.49
Kulai|1.66|103.6
Melaka City|2.2|102.25
= MY compound
Forest City|1.33|103.6
= MY other
Penang International Airport|5.3|100.28
Senai International Airport|1.64|103.67
= SG other
Woodlands Checkpoint|1.45|103.77
Tuas Checkpoint|1.35|103.63
Changi Prison|1.36|103.97
= SG city
Sentosa|1.25|103.83
Jurong|1.34|103.7|Jurong East;Jurong West
Geylang|1.32|103.89
Ang Mo Kio|1.37|103.85
Tampines|1.35|103.94
Bukit Timah|1.33|103.8
Toa Payoh|1.33|103.85
= ID region
Aceh|4.2|96.8
Bangka Belitung|-2.13|106.11|Bangka-Belitung
Banten|-6.4|106.1
Central Java|-7.15|110.14
Central Kalimantan|-2.21|113.92
Central Sulawesi|-0.9|119.87
East Java|-7.54|112.24
East Kalimantan|-0.5|117.15
East Nusa Tenggara|-10.17|123.6
Gorontalo|0.54|123.06
Jambi|-1.6|103.61
Kalimantan|-1|114
Lampung|-5.43|105.26
Maluku|-3.7|128.18
North Kalimantan|2.84|117.37
North Maluku|0.79|127.38
North Sulawesi|1.47|124.84
Papua|-2.53|140.72
Riau|0.53|101.45
South Kalimantan|-3.32|114.59
South Sulawesi|-5.15|119.43
South Sumatra|-2.99|104.76
Southeast Sulawesi|-3.97|122.51
Sulawesi|-2|121
West Kalimantan|-0.02|109.34
West Nusa Tenggara|-8.58|116.12
West Sulawesi|-2.68|118.89
West Sumatra|-0.95|100.35
Lombok|-8.65|116.32
West Papua|-0.86|134.06
= ID city
Bengkulu|-3.8|102.27
Yogyakarta|-7.8|110.36|Jogjakarta
Tanjung Balai Karimun|1|103.42
Kuta|-8.72|115.17
Canggu|-8.65|115.13
Tabanan|-8.54|115.13
Bandung|-6.92|107.61
Semarang|-6.99|110.42
South Tangerang|-6.29|106.71
Bekasi|-6.23|107
Depok|-6.4|106.82
Bogor|-6.6|106.8
Palembang|-2.92|104.75
Pekanbaru|0.52|101.44
Dumai|1.67|101.44
Pontianak|-0.03|109.33
Singkawang|0.91|108.98
Nunukan|4.14|117.66
Tarakan|3.31|117.59
Makassar|-5.15|119.43
Manado|1.48|124.85
Kupang|-10.17|123.61
Sukabumi|-6.92|106.93
Indramayu|-6.33|108.32
Deli Serdang|3.42|98.7
Penjaringan|-6.12|106.8
Pantai Indah Kapuk|-6.11|106.74|PIK
South Jakarta|-6.27|106.81
East Jakarta|-6.23|106.9
Central Jakarta|-6.18|106.83
= ID other
Ngurah Rai International Airport|-8.75|115.17|Ngurah Rai Airport;I Gusti Ngurah Rai International Airport
Kualanamu International Airport|3.64|98.88|Kualanamu;Kualanamu Airport
Hang Nadim International Airport|1.12|104.12|Hang Nadim
Batam Centre Ferry Terminal|1.13|104.06|Batam Center Ferry Terminal
= TL city
Oecusse-Ambeno|-9.2|124.36|Pante Macassar
Baucau|-8.47|126.46
= CN region
Anhui|31.83|117
Gansu|36.06|103.83
Guizhou|26.65|106.63
Hainan|20.03|110.33
Hebei|38.04|114.51
Heilongjiang|45.75|126.65
Henan|34.76|113.65
Hubei|30.59|114.3
Hunan|28.2|112.97
Inner Mongolia|40.81|111.65
Jiangsu|32.06|118.78
Jilin|43.88|125.32
Liaoning|41.79|123.43
Ningxia|38.47|106.27
Qinghai|36.62|101.77
Shaanxi|34.26|108.93
Shandong|36.67|117
Shanxi|37.87|112.56
Sichuan|30.67|104.07
Tibet|29.65|91.1
Xinjiang|43.8|87.6
Honghe|23.36|103.38
Nujiang|25.85|98.85
Wenshan|23.37|104.24
= CN city
Jilin|43.85|126.56
Fuzhou|26.06|119.31
Zhangzhou|24.51|117.65
Nan'an|24.96|118.38
Jinjiang|24.78|118.55
Shishi|24.73|118.65
Putian|25.44|119.01
Ningde|26.66|119.52
Sanming|26.25|117.62
Fuqing|25.72|119.38
Datian|25.69|117.85
Jinhua|29.11|119.64
Yiwu|29.32|120.08
Hangzhou|30.29|120.16
Ningbo|29.88|121.55
Taizhou|28.66|121.43
Lishui|28.46|119.91
Shangrao|28.45|117.94
Yugan|28.69|116.69
Binyang|23.22|108.81
Guigang|23.1|109.61
Dongxing|21.55|107.97
Pingxiang|22.1|106.75
Chongzuo|22.4|107.36
Fangchenggang|21.69|108.35
Maoming|21.65|110.9
Dianbai|21.51|111.01
Danzhou|19.52|109.58
Haikou|20.05|110.34
Sanya|18.24|109.51
Changsha|28.2|112.97
Hengyang|26.89|112.62
Loudi|27.73|111.99
Shuangfeng|27.46|112.19
Xiaogan|30.93|113.92
Xiantao|30.37|113.44
Zhengzhou|34.76|113.65
Chengdu|30.67|104.07
Hefei|31.86|117.28
Xi'an|34.26|108.93|Xian
Qingdao|36.06|120.38
Tianjin|39.14|117.18
Dalian|38.91|121.6
Harbin|45.75|126.65
Shenyang|41.79|123.43
Suzhou|31.3|120.6
Wuxi|31.57|120.29
Dongguan|23.02|113.75
Foshan|23.03|113.13
Zhuhai|22.28|113.57
Zhongshan|21.32|110.57
Guiyang|26.58|106.72
Wanding|24.08|98.07
Jiegao|23.99|97.87
Longchuan|24.19|97.79
Zhangfeng|24.19|97.79
Mangshi|24.43|98.58
Tengchong|25.02|98.49
Nansan|23.78|98.82
Daluo|21.68|100.05
Menghai|21.96|100.45
Jinghong|22.01|100.8
Hekou|22.51|103.97
Jinping County|22.78|103.23
= CN border
Lo Wu|22.53|114.11|Luohu Port
Hong Kong-Zhuhai-Macau Bridge|22.28|113.78|Hong Kong-Zhuhai-Macao Bridge
Gongbei|22.22|113.55|Gongbei Port
= CN other
Beijing Daxing International Airport|39.51|116.41|Daxing Airport
Pudong|31.14|121.8|Shanghai Pudong International Airport;Pudong International Airport;Pudong Airport
Guangzhou Baiyun International Airport|23.39|113.3|Baiyun Airport;Baiyun International Airport
Kunming Changshui International Airport|25.1|102.93|Changshui Airport
Nanjing Lukou International Airport|31.74|118.86|Lukou International Airport
Xishuangbanna Gasa International Airport|21.97|100.76
Wuhan Tianhe International Airport|30.78|114.21
= HK city
Tsim Sha Tsui|22.3|114.17
Wan Chai|22.28|114.17|Wanchai
Causeway Bay|22.28|114.18
Kwun Tong|22.31|114.22
Sham Shui Po|22.33|114.16
Yau Ma Tei|22.31|114.17|Yau Tsim Mong
Tsuen Wan|22.37|114.11
Yuen Long|22.45|114.03
Tuen Mun|22.39|113.97
Sha Tin|22.38|114.19|Shatin
Kwai Chung|22.37|114.14|Kwai Tsing
Tseung Kwan O|22.32|114.26
Lantau|22.27|113.95|Lantau Island
Tai Po|22.45|114.17
Sheung Shui|22.5|114.13
= MO city
Cotai|22.14|113.56
Taipa|22.16|113.56
= TW region
Chiayi|23.48|120.45
Hsinchu County|24.83|121.01
Hualien|23.98|121.6
Kinmen|24.43|118.32|Quemoy
Matsu|26.15|119.93|Lienchiang County;Matsu Islands
Miaoli|24.56|120.82
Nantou|23.91|120.68
Penghu|23.57|119.58
Taitung|22.76|121.15
Yilan|24.75|121.75
= TW city
Keelung|25.13|121.74
Banqiao|25.01|121.46|Banciao
Zhonghe|25|121.5|Jhonghe
Sanchong|25.06|121.49
Wanhua|25.03|121.5
Neihu|25.08|121.59
Tamsui|25.17|121.44|Danshui
Zhongli|24.96|121.22|Jhongli;Chungli
Fengyuan|24.25|120.72
= TW other
Songshan Airport|25.07|121.55|Taipei Songshan Airport
= KR region
Gangwon|37.88|127.73|Gangwon-do
North Chungcheong|36.64|127.49|Chungcheongbuk-do;Chungbuk
North Jeolla|35.82|127.15|Jeollabuk-do;Jeonbuk
South Jeolla|34.81|126.46|Jeollanam-do;Jeonnam
South Gyeongsang|35.24|128.69|Gyeongsangnam-do;Gyeongnam
= KR city
Daegu|35.87|128.59|Taegu
Daejeon|36.35|127.38|Taejon
Gwangju|35.16|126.91
Ulsan|35.54|129.32
Sejong|36.48|127.29
Suwon|37.29|127.01
Seongnam|37.44|127.14
Bundang|37.38|127.12
Goyang|37.66|126.83
Uijeongbu|37.74|127.04
Bucheon|37.5|126.78
Ansan|37.32|126.83
Yongin|37.24|127.18
Cheonan|36.81|127.15
Cheongju|36.64|127.49
Chuncheon|37.87|127.73
Wonju|37.35|127.95
Jeonju|35.82|127.15
Gimhae|35.23|128.88
Changwon|35.23|128.68
Pohang|36.03|129.36
Gyeongju|35.84|129.21
Gimpo City|37.62|126.72
Seocho|37.48|127.03
Yeouido|37.52|126.92
Guro|37.5|126.89
Mapo|37.56|126.91
Yongsan|37.53|126.98
Jongno|37.58|126.98
Songpa|37.51|127.11
Itaewon|37.53|126.99
Daerim-dong|37.49|126.9
Myeong-dong|37.56|126.98|Myeongdong
= KR other
Gimhae International Airport|35.18|128.94
= JP region
Ehime|33.84|132.77
Fukuoka Prefecture|33.61|130.42
Fukushima|37.75|140.47
Gifu|35.39|136.72
Gunma|36.39|139.06
Hyogo|34.69|135.18
Ibaraki|36.34|140.45
Ishikawa|36.59|136.63
Iwate|39.7|141.15
Kagawa|34.34|134.04
Kanagawa|35.45|139.64
Kyushu|33|131
Miyagi|38.27|140.87
Okinawa|26.21|127.68
Shiga|35|135.87
Tochigi|36.57|139.88
Tokushima|34.07|134.56
Yamagata|38.24|140.36
Yamanashi|35.66|138.57
= JP city
Hiroshima|34.4|132.45
Kagoshima|31.57|130.55
Kumamoto|32.81|130.69
Miyazaki|31.92|131.42
Nagano|36.65|138.18
Nagasaki|32.75|129.88
Niigata|37.89|139.01
Okayama|34.65|133.93
Saitama|35.91|139.66
Shizuoka|34.98|138.38
Toyama|36.7|137.22
Wakayama|34.23|135.17
Shibuya|35.66|139.7
Ikebukuro|35.73|139.71
Kabukicho|35.7|139.7
Roppongi|35.66|139.73
Ginza|35.67|139.77
Akihabara|35.7|139.77
= JP other
Kansai International Airport|34.43|135.24|Kansai Airport
Chubu Centrair International Airport|34.86|136.81|Chubu Airport;Chubu International Airport
= IN region
Arunachal Pradesh|27.1|93.62
Assam|26.14|91.77
Chhattisgarh|21.23|81.63
Goa|15.49|73.83
Himachal Pradesh|31.1|77.17
Jammu and Kashmir|33.78|76.58
Kashmir|34.08|74.8
Ladakh|34.15|77.58
Madhya Pradesh|23.26|77.41
Meghalaya|25.58|91.89
Mizoram|23.73|92.72
Nagaland|25.67|94.11
Odisha|20.27|85.84|Orissa
Puducherry|11.93|79.83|Pondicherry
Sikkim|27.33|88.61
Tripura|23.84|91.28
Uttarakhand|30.32|78.03
= IN city
Thane|19.2|72.97|Thāne
Pune|18.52|73.86
Nagpur|21.15|79.08
Rachakonda|17.36|78.6
Secunderabad|17.5|78.54
Gachibowli|17.44|78.35
HITEC City|17.45|78.38|Hi-Tec City
Bidhannagar|22.58|88.42
Vadodara|22.3|73.21|Baroda
Rajkot|22.29|70.79|Rājkot
Bhavnagar|21.76|72.15
Gandhinagar|23.22|72.68
Junagadh|21.52|70.46
Jamnagar|22.47|70.07
Karmatar|24.06|86.69|Karmatand
Madhupur|24.27|86.64
Dhanbad|23.8|86.44
Dumka|24.27|87.25
Ranchi|23.34|85.31
Bokaro|23.79|85.96|Bokāro
Katri Sarai|25.14|85.66|Katrisarai
Jamui|24.93|86.23
Sheikhpura|25.14|85.84
Patna|25.59|85.14
Gopalganj|26.47|84.44
Siwan|26.22|84.36
Motihari|26.65|84.92
Muzaffarpur|26.12|85.39
Raxaul|26.98|84.85
Ferozepur Jhirka|27.79|76.95
Punahana|27.86|77.2|Punhana
Tauru|28.21|76.95|Taoru
Palwal|28.14|77.33
Sohna|28.25|77.07
Manesar|28.36|76.94
Ramgarh|23.63|85.52
Bhiwadi|28.21|76.86
Jaipur|26.92|75.79
Jodhpur|26.27|73.01
Udaipur|24.59|73.71
Bikaner|28.02|73.31|Bīkaner
Sikar|27.61|75.14
Jhunjhunu|28.13|75.4
Mathura|27.5|77.67
Agra|27.18|78.02
Lucknow|26.84|80.92
Kanpur|26.47|80.35
Prayagraj|25.44|81.84|Allahabad;Allahābād
Varanasi|25.32|83.01
Gorakhpur|29.45|75.67
Deoria|26.5|83.78
Maharajganj|26.38|81.27
Azamgarh|26.07|83.18
Bareilly|28.37|79.43
Meerut|28.98|77.71
Moradabad|28.84|78.78|Morādābād
Aligarh|27.88|78.07|Alīgarh
Amritsar|31.62|74.88
Ludhiana|30.91|75.85|Ludhiāna
Jalandhar|31.33|75.58
Zirakpur|30.64|76.82
Panchkula|30.69|76.85
Fatehabad|29.52|75.46
Hisar|29.15|75.72
Karnal|29.69|76.98
Panipat|29.39|76.97|Pānīpat
Sonipat|28.99|77.02|Sonīpat
Rohtak|28.89|76.59
Ambala|30.36|76.8
Kurukshetra|29.97|76.88
Dehradun|30.32|78.03
Haridwar|29.95|78.16
Bhopal|23.25|77.4
Indore|22.72|75.83
Gwalior|26.23|78.17
Raipur|21.23|81.63
Bhilai|21.21|81.43
Bhubaneswar|20.27|85.84
Cuttack|20.46|85.88
Rourkela|22.26|84.85
Asansol|23.68|86.98|Āsansol
Siliguri|26.71|88.43
Howrah|22.58|88.33
Guwahati|26.18|91.75
Imphal|24.81|93.94
Aizawl|23.73|92.72
Zokhawthar|23.37|93.39
Champhai|23.46|93.33
Tirupati|13.64|79.42
Guntur|16.3|80.46
Kakinada|16.96|82.24|Kākināda
Srikakulam|18.3|83.9
Anakapalli|17.69|83
Karimnagar|18.44|79.13
Jagtial|18.79|78.92|Jagityal
Nizamabad|18.67|78.1|Nizāmābād
Warangal|18|79.58
Kamareddy|18.32|78.34
Nirmal District|19.1|78.34
Thiruvananthapuram|8.49|76.95|Trivandrum
Kozhikode|11.25|75.78|Calicut
Malappuram|11.04|76.08
Kollam|8.88|76.58
Alappuzha|9.49|76.33
Thrissur|10.52|76.22
Palakkad|10.78|76.65
Kannur|11.87|75.36
Coimbatore|11.01|76.97
Madurai|9.92|78.12
Tiruchirappalli|10.82|78.7|Trichy
Tirunelveli|8.73|77.68
Thoothukudi|8.76|78.13|Tuticorin
Thanjavur|10.79|79.14
Pudukkottai|10.38|78.82
Cuddalore|11.76|79.77
Mysuru|12.3|76.65|Mysore
Mangaluru|12.92|74.86|Mangalore
Hubballi|15.36|75.12|Hubli
Mira Road|19.28|72.87|Mira-Bhayandar;Mira Bhayandar
Vasai|19.39|72.83|Vasai-Virar
Virar|19.46|72.81
Palghar|19.7|72.77
Ulhasnagar|19.22|73.15
Bhiwandi|19.3|73.06
Nashik|20|73.79
Chhatrapati Sambhajinagar|19.88|75.32
Dwarka|28.59|77.05
Janakpuri|28.62|77.09
Uttam Nagar|28.62|77.06
Okhla|28.54|77.28
Connaught Place|28.63|77.22
Karol Bagh|28.65|77.19
Udyog Vihar|28.5|77.09
Andheri|19.12|72.85
Bandra|19.05|72.84
Malad|19.19|72.85
Borivali|19.23|72.86
= IN border
Raxaul Border|26.98|84.85
Wagah|31.6|74.57|Attari;Attari-Wagah
Sonauli|27.48|83.47|Sunauli
= IN other
Chhatrapati Shivaji Maharaj International Airport|19.09|72.87|Mumbai Airport
Kempegowda International Airport|13.2|77.71
Rajiv Gandhi International Airport|17.23|78.43|Shamshabad Airport
Netaji Subhas Chandra Bose International Airport|22.65|88.45
Chennai International Airport|12.99|80.17
Cochin International Airport|10.15|76.4
= NP region
Bagmati|27.7|85.3
Gandaki|28.3|83.9
Karnali|29.3|82.2
Koshi Province|26.9|87.2
Lumbini Province|27.7|83.4
Madhesh|26.8|85.9
Sudurpashchim|29.2|80.9
= NP city
Biratnagar|26.46|87.27
Birgunj|27.02|84.88|Birganj;Birgañj
Butwal|27.7|83.45|Butwāl
Bhairahawa|27.51|83.45|Siddharthanagar
Dhangadhi|28.7|80.59
Nepalgunj|28.05|81.62
Janakpur|26.73|85.93|Janakpurdham
Hetauda|27.43|85.03|Hetaunda
Chitwan|27.53|84.35
Jhapa|26.64|87.89
Kakarbhitta|26.64|88.16|Kakarvitta
Thamel|27.72|85.31
Dharan|26.81|87.28|Dharān
Itahari|26.66|87.27
= LK region
Uva|6.99|81.06
Sabaragamuwa|6.75|80.4
= LK city
Galle|6.05|80.22
Matara|5.95|80.54
Jaffna|9.67|80.01
Kurunegala|7.48|80.37
Chilaw|7.58|79.8
Anuradhapura|8.31|80.41
Trincomalee|8.58|81.23
Wattala|6.99|79.89
Panadura|6.71|79.9
Hikkaduwa|6.14|80.1
Weligama|5.98|80.43
Battaramulla|6.9|79.92
Nawala|6.9|79.89
Nugegoda|6.87|79.89
Kotte|6.89|79.9|Sri Jayawardenepura Kotte
Maharagama|6.85|79.93
Malabe|6.9|79.96
Aluthgama|6.43|80
Bentota|6.43|80
Kalutara|6.58|79.96
Gampaha|7.09|79.99
Ratnapura|6.69|80.4
Kollupitiya|6.91|79.85
Wellawatte|6.87|79.86
= LK other
Colombo Port City|6.94|79.84|Port City Colombo
Welikada Prison|6.92|79.87|Welikada
= BD city
Sylhet|24.9|91.87
Rajshahi|24.37|88.6|Rājshāhi
Khulna|22.81|89.56
Barishal|22.7|90.37|Barisal
Rangpur|25.75|89.25
Mymensingh|24.76|90.41
Cumilla|23.46|91.18|Comilla
Narayanganj|23.61|90.5
Gazipur|24|90.43
Teknaf|20.86|92.3
= BD other
Hazrat Shahjalal International Airport|23.84|90.4|Shahjalal International Airport
= PK region
Balochistan|30.2|67
Khyber Pakhtunkhwa|34.01|71.58
Azad Kashmir|34.36|73.47|Azad Jammu and Kashmir
Gilgit-Baltistan|35.92|74.31
= PK city
Taftan|29|61.6
Torkham|34.13|71.09
= PK other
Jinnah International Airport|24.91|67.16
Islamabad International Airport|33.55|72.83
Allama Iqbal International Airport|31.52|74.4
= NG region
Abia State|5.45|7.52
Akwa Ibom|5.01|7.85
Anambra|6.21|7.07
Bayelsa|4.92|6.26
Benue|7.73|8.54
Borno|11.84|13.16
Cross River State|4.96|8.33
Ebonyi|6.32|8.11
Ekiti|7.62|5.22
Enugu State|6.44|7.5
Federal Capital Territory|9.06|7.49|FCT
Imo State|5.49|7.03
Kaduna State|10.52|7.44
Kano State|12|8.52
Kogi|7.8|6.74
Kwara|8.5|4.55
Nasarawa|8.5|8.52
Ondo State|7.25|5.2
Osun|7.76|4.56
Oyo State|7.39|3.9
Plateau State|9.9|8.86
Rivers State|4.82|7.03
Sokoto State|13.06|5.24
= NG city
Bauchi|10.31|9.84
Ajah|6.47|3.57
Surulere|6.5|3.35
Yaba|6.51|3.37
Oshodi|6.55|3.34
Ikorodu|6.62|3.51
Badagry|6.42|2.88
Seme|6.38|2.72
Epe|6.58|3.98
Ilorin|8.5|4.54
Abeokuta|7.16|3.35
Osogbo|7.77|4.56
Ile-Ife|7.48|4.56
Akure|7.25|5.19
Ado-Ekiti|7.62|5.22
Enugu|6.44|7.5
Owerri|5.48|7.03
Asaba|6.2|6.73
Awka|6.21|7.07
Onitsha|6.15|6.79
Uyo|5.05|7.93
Calabar|4.96|8.33
Warri|5.52|5.75
Yenagoa|4.93|6.27
Lokoja|7.8|6.74
Makurdi|7.73|8.52
Kaduna|10.53|7.44
Zaria|11.11|7.72
Maiduguri|11.85|13.16
Sokoto|13.06|5.24
Ogbomosho|8.13|4.24|Ogbomoso
Gwarinpa|9.11|7.41|Gwarimpa
Jabi|9.07|7.42
Jahi|9.1|7.44
Katampe|9.12|7.46
Maitama|9.09|7.49
Wuse|9.08|7.47
Gudu|9|7.47
Kuje|8.88|7.23
= NG other
Kirikiri Prison|6.44|3.31|Kirikiri
Kuje Prison|8.88|7.23
= GH region
Ashanti Region|6.69|-1.62
Volta Region|6.6|0.47
= GH city
Cape Coast|5.11|-1.25
Koforidua|6.09|-0.26
Sunyani|7.34|-2.33
Tamale|9.4|-0.84
Aflao|6.12|1.19
Spintex|5.63|-0.11
Dawhenya|5.77|0.05
Ashaiman|5.69|-0.03
Weija|5.56|-0.34
Obuasi|6.2|-1.66
Winneba|5.35|-0.62
= GH other
Kotoka International Airport|5.61|-0.17
= KE city
Kileleshwa|-1.28|36.78
Lavington|-1.28|36.77
Runda|-1.22|36.81
Parklands|-1.26|36.82
Kiambu|-1.17|36.84
Ruiru|-1.15|36.96
Thika|-1.03|37.07
Eldoret|0.52|35.27
Kisumu|-0.1|34.76
Nakuru|-0.31|36.07
Machakos|-1.52|37.27
Malindi|-3.22|40.12
Naivasha|-0.71|36.43
Syokimau|-1.36|36.93
Busia|0.46|34.11
Milimani|-1.29|36.81
= KE other
Wilson Airport|-1.32|36.81
= ET region
Oromia|8|39
Amhara|11.6|37.4
Tigray|13.5|39.5
Afar Region|11.8|41
Sidama|6.8|38.4
= ET city
Dire Dawa|9.59|41.87
Hawassa|7.06|38.48|Awasa
Bahir Dar|11.59|37.39
Gondar|12.6|37.47|Gonder
Mekelle|13.49|39.48
Jimma|7.67|36.83
Moyale|3.53|39.05
Metema|12.96|36.15
= UG city
Wakiso|0.4|32.46
Gulu|2.77|32.3
Mbarara|-0.6|30.65
Jinja|0.44|33.2
Ntinda|0.35|32.61
Muyenga|0.29|32.61
Kololo|0.33|32.6
Malaba|0.65|34.27
= TZ city
Arusha|-3.37|36.68
Mwanza|-2.52|32.9
Zanzibar|-6.16|39.2
= RW other
Kigali International Airport|-1.97|30.14
= ZA region
KwaZulu-Natal|-29.6|30.4|KZN
Western Cape|-33.9|18.5
Eastern Cape|-32.9|27.4
Limpopo|-23.9|29.45
Mpumalanga|-25.47|30.97
North West Province|-25.86|25.64
Northern Cape|-28.74|24.77
= ZA city
Durban|-29.86|31.03
Sandton|-26.11|28.06
Midrand|-25.99|28.13
Soweto|-26.27|27.86
Bedfordview|-26.18|28.13
Gqeberha|-33.96|25.6|Port Elizabeth
Bloemfontein|-29.12|26.21
Polokwane|-23.9|29.47
Musina|-22.34|30.04|Messina
Beitbridge|-22.22|29.99
Boksburg|-26.21|28.26
Kempton Park|-26.1|28.23
Ekurhuleni|-26.17|28.2
Tshwane|-25.75|28.19
= ZA other
Cape Town International Airport|-33.97|18.6
= ZM region
Copperbelt|-13|28
= ZM city
Ndola|-12.96|28.64
Kitwe|-12.8|28.21
Kabwe|-14.45|28.45
Chingola|-12.53|27.88
= ZM other
Kenneth Kaunda International Airport|-15.33|28.45
= NA city
Walvis Bay|-22.96|14.51
Swakopmund|-22.68|14.53
Oshakati|-17.79|15.7
Klein Windhoek|-22.57|17.1
Rundu|-17.93|19.77
= MG city
Nosy Be|-13.33|48.27
= AO city
Talatona|-8.92|13.19
= CI city
Cocody|5.36|-3.97
Yopougon|5.34|-4.08
Bouake|7.69|-5.03|Bouaké
Grand-Bassam|5.21|-3.74
= CM city
Douala|4.05|9.7
Bamenda|5.96|10.15
Buea|4.15|9.24
= EG city
Alexandria|31.2|29.92
Giza|30.01|31.21
Sharm el-Sheikh|27.86|34.3|Sharm El Sheikh
Hurghada|27.26|33.81
= MA city
Casablanca|33.59|-7.61
Marrakesh|31.63|-8|Marrakech
Tangier|35.77|-5.8|Tangiers
= LY city
Misrata|32.38|15.09
= AE region
Northern Emirates|25.4|55.6
Ras Al Khaimah|25.79|55.94|Ras al-Khaimah
Fujairah|25.12|56.34
Umm Al Quwain|25.56|55.55|Umm al-Quwain
= AE city
Al Ain|24.19|55.76
Deira|25.27|55.33
Bur Dubai|25.25|55.3
Jebel Ali|25.01|55.06
Business Bay|25.19|55.27
Dubai Marina|25.08|55.14
Al Barsha|25.11|55.2
Palm Jumeirah|25.11|55.14
Jumeirah Lake Towers|25.07|55.14|JLT
Al Quoz|25.14|55.23
Dubai Investment Park|25|55.16|Dubai Investments Park
Musaffah|24.36|54.48|Mussafah
= AE other
Al Maktoum International Airport|24.9|55.16
Abu Dhabi Global Market|24.5|54.39|ADGM
= QA other
Hamad International Airport|25.27|51.61
= IL city
Rishon LeZion|31.97|34.79
Petah Tikva|32.09|34.89
= IL other
Ben Gurion Airport|32.01|34.89|Ben Gurion International Airport
= TR city
Antalya|36.91|30.7
Izmir|38.41|27.14|İzmir
Bursa|40.2|29.06
Alanya|36.54|32
Adana|36.99|35.33
= TR other
Istanbul Airport|41.26|28.74
Sabiha Gokcen International Airport|40.9|29.31
= CY city
Paphos|34.78|32.42
Kyrenia|35.34|33.32
Famagusta|35.12|33.94
= GE city
Kutaisi|42.27|42.69
Rustavi|41.56|44.98
= GE region
Abkhazia|43|41
= AZ city
Baku|40.41|49.87
= KG city
Osh|40.53|72.8
= RU city
Rostov-on-Don|47.24|39.71
Sheremetyevo|55.97|37.41
= RU region
Siberia|60|100
Chechnya|43.32|45.69
= AL city
Durres|41.32|19.45|Durrës
Vlore|40.47|19.48|Vlorë;Vlora
Shkoder|42.07|19.51|Shkodër;Shkodra
Elbasan|41.11|20.08
Sarande|39.88|20|Sarandë
= RS city
Novi Sad|45.25|19.84
Niš|43.32|21.9
= RO city
Constanta|44.18|28.65|Constanța;Constanţa
= UA region
Zaporizhzhia|47.84|35.14
Crimea|45.3|34.4
Transcarpathia|48.6|23
= UA city
Zaporizhzhia|47.84|35.14
Uzhhorod|48.62|22.29
Kamianske|48.52|34.61
Khmelnytskyi|49.42|27
Donetsk|48.02|37.8
Luhansk|48.57|39.32
= PL city
Wroclaw|51.1|17.03|Wrocław
Krakow|50.06|19.94|Kraków;Cracow
Gdansk|54.35|18.65|Gdańsk
= DE city
Cologne|50.94|6.96
Dusseldorf|51.23|6.78|Düsseldorf
Bamberg|49.89|10.89
Hanover|52.37|9.73
Nuremberg|49.45|11.08
Verden|52.92|9.24
= DE region
Lower Saxony|52.64|9.85
Saxony|51.1|13.2
Brandenburg|52.4|13.06
North Rhine-Westphalia|51.43|7.66
Baden-Wuerttemberg|48.66|9.35|Baden-Württemberg
= CH city
Zug|47.17|8.52
= BE city
Antwerp|51.22|4.4
Ghent|51.05|3.72
Liege|50.63|5.57|Liège
= NL city
Schiphol|52.31|4.76|Schiphol Airport
= FR city
Roissy|49.01|2.55|Charles de Gaulle Airport
= IT city
Naples|40.85|14.27
Turin|45.07|7.69
Genoa|44.41|8.93
= ES region
Mallorca|39.6|2.9|Majorca
Ibiza|38.98|1.43
Catalonia|41.8|1.5
Andalusia|37.5|-4.7
Canary Islands|28.1|-15.4
Balearic Islands|39.6|2.9
Costa del Sol|36.5|-4.9
= ES city
Malaga|36.72|-4.42|Málaga
Seville|37.38|-5.97
Las Palmas|28.1|-15.41
Tenerife|28.29|-16.63
= PT city
Porto|41.15|-8.61
Faro|37.02|-7.93
= IE city
Galway|53.27|-9.05
Cork City|51.9|-8.47
= GB city
Newcastle|54.97|-1.61|Newcastle upon Tyne
Hampstead|51.56|-0.18
Mayfair|51.51|-0.15
City of London|51.51|-0.09
Westminster|51.5|-0.13
= GB region
Essex|51.75|0.5
West Midlands|52.5|-1.9
Greater Manchester|53.5|-2.3
Lancashire|53.9|-2.6
Merseyside|53.4|-3
Yorkshire|53.9|-1.4
Hertfordshire|51.8|-0.2
Hampshire|51.1|-1.3
= GB other
Gatwick|51.16|-0.17|Gatwick Airport
= US region
New York State|42.95|-75.53
Washington State|47.4|-120.5
Maryland|39|-76.7
Arizona|34.3|-111.7
Nevada|39.3|-116.6
Ohio|40.2|-82.7
Michigan|44.3|-85.4
Pennsylvania|40.9|-77.8
North Carolina|35.6|-79.4
Southern California|34|-117
Northern California|38.5|-121.5
Orange County|33.7|-117.8
New England|43.5|-71.5
= US city
Alhambra|34.1|-118.13
St Louis|38.63|-90.2|St. Louis;Saint Louis
= US other
Northern District of California|37.78|-122.42
Central District of California|34.05|-118.24
Southern District of California|32.72|-117.16
Eastern District of Virginia|38.8|-77.06
= CA city
Halifax|44.65|-63.57
Quebec City|46.81|-71.21
= CA region
Alberta|53.9|-116.6
= AU city
Perth|-31.95|115.86
Adelaide|-34.93|138.6
Canberra|-35.28|149.13
Gold Coast|-28|153.43
= AU region
Western Australia|-25.3|122.3
South Australia|-30|135
Tasmania|-42|147
Northern Territory|-19.5|133
= NZ city
Christchurch|-43.53|172.63
= BR city
Foz do Iguacu|-25.55|-54.59|Foz do Iguaçu
= BR other
Guarulhos International Airport|-23.43|-46.47|Sao Paulo-Guarulhos International Airport
= PE city
Trujillo|-8.11|-79.03
La Molina|-12.08|-76.93
= CL city
Valparaiso|-33.04|-71.63|Valparaíso
= CO city
Medellin|6.25|-75.56|Medellín
Cartagena|10.4|-75.51
Cucuta|7.89|-72.5|Cúcuta
= BO city
Santa Cruz de la Sierra|-17.79|-63.18
= MX city
Cancun|21.17|-86.85|Cancún
Ciudad Juarez|31.74|-106.49|Ciudad Juárez
= MX region
Jalisco|20.66|-103.35
Sinaloa|24.8|-107.39
Quintana Roo|20.5|-87.7
Baja California|30.5|-115
= PA other
Tocumen International Airport|9.07|-79.38|Tocumen
= DO city
Punta Cana|18.58|-68.4
= FJ city
Nadi|-17.8|177.42
= MP city
Tinian|15|145.63
= MN city
Ulaanbaatar|47.92|106.92|Ulan Bator
= - region
East Asia
North Africa
Southern Africa
Central Africa
Horn of Africa
Asia-Pacific|||Asia Pacific
Central America
Western Europe
Scandinavia
Indochina
= - other
South China Sea
Andaman Sea
Strait of Malacca|||Malacca Strait
Gulf of Thailand
`);
