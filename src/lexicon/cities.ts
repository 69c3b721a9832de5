/** Towns of the field's countries and large cities elsewhere: name | country | type | lat | lon | other spellings. From GeoNames (CC BY 4.0) by scripts/make-cities.mjs; do not edit by hand. */
export const CITIES = `
Abu Dhabi|AE|city|24.45|54.40
Ajman City|AE|city|25.40|55.48
Musaffah|AE|city|24.36|54.48
Ras Al Khaimah City|AE|city|25.79|55.94
Kabul|AF|city|34.53|69.17
Durres|AL|city|41.32|19.45|Durrës
Elbasan|AL|city|41.11|20.08
Fier|AL|city|40.72|19.56
Korce|AL|city|40.62|20.78|Korçë
Patos|AL|city|40.68|19.62
Pogradec|AL|city|40.90|20.65
Shkoder|AL|city|42.07|19.51|Shkodër
Vlore|AL|city|40.47|19.48|Vlorë
Yerevan|AM|city|40.18|44.51
Luanda|AO|city|-8.84|13.23
Buenos Aires|AR|city|-34.61|-58.38
Cordoba|AR|city|-31.41|-64.18|Córdoba
La Plata|AR|city|-34.92|-57.95
Mar del Plata|AR|city|-38.00|-57.56
Salta|AR|city|-24.79|-65.41
San Juan|AR|city|-31.54|-68.54
San Miguel de Tucuman|AR|city|-26.82|-65.22|San Miguel de Tucumán
Santa Fe|AR|city|-31.65|-60.71
Vienna|AT|city|48.21|16.37
Brisbane|AU|city|-27.47|153.03
Cairns|AU|city|-16.92|145.77
Canberra|AU|city|-35.28|149.13
Geelong|AU|city|-38.15|144.36
Gold Coast|AU|city|-28.00|153.43
Hobart|AU|city|-42.88|147.33
Logan City|AU|city|-27.64|153.11
Perth|AU|city|-31.95|115.86
Townsville|AU|city|-19.27|146.81
Wollongong|AU|city|-34.42|150.89
Baku|AZ|city|40.38|49.89
Sarajevo|BA|city|43.85|18.36
Bagerhat|BD|city|22.66|89.79
Chittagong|BD|city|22.34|91.83
Comilla|BD|city|23.46|91.19
Cox's Bazar|BD|city|21.44|92.01
Dhaka|BD|city|23.71|90.41
Khulna|BD|city|22.81|89.56
Narsingdi|BD|city|23.92|90.72
Natore|BD|city|24.41|88.99
Rajshahi|BD|city|24.37|88.60|Rājshāhi
Rangpur|BD|city|25.75|89.25
Shibganj|BD|city|25.00|89.32
Tungi|BD|city|23.89|90.40
Antwerpen|BE|city|51.22|4.40
Brussels|BE|city|50.85|4.35
Ouagadougou|BF|city|12.37|-1.53
Burgas|BG|city|42.51|27.47
Pleven|BG|city|43.42|24.62
Plovdiv|BG|city|42.15|24.75
Ruse|BG|city|43.85|25.95
Stara Zagora|BG|city|42.43|25.64
Varna|BG|city|43.22|27.92
Cotonou|BJ|city|6.37|2.42
Cochabamba|BO|city|-17.39|-66.16
La Paz|BO|city|-16.50|-68.15
Santa Cruz de la Sierra|BO|city|-17.79|-63.18
Ananindeua|BR|city|-1.37|-48.37
Aparecida de Goiania|BR|city|-16.82|-49.24|Aparecida de Goiânia
Aracaju|BR|city|-10.91|-37.07
Belem|BR|city|-1.46|-48.50|Belém
Belford Roxo|BR|city|-22.76|-43.40
Belo Horizonte|BR|city|-19.92|-43.94
Brasilia|BR|city|-15.78|-47.93|Brasília
Campinas|BR|city|-22.91|-47.06
Campo Grande|BR|city|-20.44|-54.65
Contagem|BR|city|-19.93|-44.05
Cuiaba|BR|city|-15.60|-56.10|Cuiabá
Curitiba|BR|city|-25.43|-49.27
Duque de Caxias|BR|city|-22.79|-43.31
Feira de Santana|BR|city|-12.27|-38.97
Florianopolis|BR|city|-27.60|-48.55|Florianópolis
Fortaleza|BR|city|-3.72|-38.54
Goiania|BR|city|-16.68|-49.25|Goiânia
Guarulhos|BR|city|-23.46|-46.53
Jaboatao dos Guararapes|BR|city|-8.11|-35.01|Jaboatão dos Guararapes
Joao Pessoa|BR|city|-7.12|-34.86|João Pessoa
Joinville|BR|city|-26.30|-48.85
Juiz de Fora|BR|city|-21.76|-43.35
Londrina|BR|city|-23.31|-51.16
Maceio|BR|city|-9.67|-35.74|Maceió
Manaus|BR|city|-3.10|-60.02
Natal|BR|city|-5.79|-35.21
Niteroi|BR|city|-22.88|-43.10|Niterói
Nova Iguacu|BR|city|-22.76|-43.45|Nova Iguaçu
Osasco|BR|city|-23.53|-46.79
Porto Alegre|BR|city|-30.03|-51.23
Recife|BR|city|-8.05|-34.88
Ribeirao das Neves|BR|city|-19.77|-44.09|Ribeirão das Neves
Ribeirao Preto|BR|city|-21.18|-47.81|Ribeirão Preto
Rio de Janeiro|BR|city|-22.91|-43.18
Santo Andre|BR|city|-23.66|-46.54|Santo André
Sao Bernardo do Campo|BR|city|-23.69|-46.56|São Bernardo do Campo
Sao Joao de Meriti|BR|city|-22.80|-43.37|São João de Meriti
Sao Jose dos Campos|BR|city|-23.18|-45.89|São José dos Campos
Sao Luis|BR|city|-2.53|-44.30|São Luís
Sorocaba|BR|city|-23.50|-47.46
Teresina|BR|city|-5.09|-42.80
Uberlandia|BR|city|-18.92|-48.28|Uberlândia
Homyel'|BY|city|52.43|30.98
Minsk|BY|city|53.90|27.57
Brampton|CA|city|43.68|-79.77
Burnaby|CA|city|49.27|-122.95
Calgary|CA|city|51.05|-114.09
Edmonton|CA|city|53.55|-113.47
Etobicoke|CA|city|43.65|-79.57
Gatineau|CA|city|45.48|-75.70
Halifax|CA|city|44.65|-63.57
Kitchener|CA|city|43.43|-80.51
Ladner|CA|city|49.09|-123.08
Laval|CA|city|45.57|-73.69
Longueuil|CA|city|45.53|-73.52
Markham|CA|city|43.87|-79.27
Mississauga|CA|city|43.58|-79.66
North York|CA|city|43.77|-79.42
Oshawa|CA|city|43.90|-78.85
Ottawa|CA|city|45.41|-75.70
Scarborough|CA|city|43.77|-79.26
Surrey|CA|city|49.11|-122.83
Vaughan|CA|city|43.84|-79.50
Windsor|CA|city|42.30|-83.02
Winnipeg|CA|city|49.88|-97.15
Kananga|CD|city|-5.90|22.42
Kinshasa|CD|city|-4.33|15.31
Kisangani|CD|city|0.52|25.19
Kolwezi|CD|city|-10.71|25.47
Likasi|CD|city|-10.98|26.74
Lubumbashi|CD|city|-11.66|27.48
Masina|CD|city|-4.38|15.39
Mbuji-Mayi|CD|city|-6.14|23.59
Bangui|CF|city|4.36|18.55
Brazzaville|CG|city|-4.27|15.28
Pointe-Noire|CG|city|-4.78|11.86
Abobo|CI|city|5.42|-4.02
Bouake|CI|city|7.69|-5.03|Bouaké
Puente Alto|CL|city|-33.61|-70.58
Douala|CM|city|4.05|9.70
Garoua|CM|city|9.30|13.40
Kousseri|CM|city|12.08|15.03|Kousséri
Yaounde|CM|city|3.87|11.52|Yaoundé
Anshan|CN|city|41.12|122.99
Anyang|CN|city|36.10|114.38
Baoding|CN|city|38.85|115.49
Baotou|CN|city|40.58|110.02
Bayan Nur|CN|city|40.74|107.39
Beijing|CN|city|39.91|116.40
Benxi|CN|city|41.29|123.77
Changchun|CN|city|43.88|125.32
Changsha|CN|city|28.20|112.97
Changshu City|CN|city|31.65|120.74
Changzhou|CN|city|31.77|119.95
Chengdu|CN|city|30.67|104.07
Dadonghai|CN|city|18.22|109.51
Dalian|CN|city|38.91|121.60
Datong|CN|city|40.09|113.29
Dongguan|CN|city|23.02|113.75
Foshan|CN|city|23.03|113.13
Fushun|CN|city|41.89|123.94
Fuzhou|CN|city|26.06|119.31
Guankou|CN|city|28.16|113.63
Guiyang|CN|city|26.58|106.72
Handan|CN|city|36.60|114.47
Hangzhou|CN|city|30.29|120.16
Harbin|CN|city|45.75|126.65
Hefei|CN|city|31.86|117.28
Hegang|CN|city|47.35|130.30
Hengyang|CN|city|26.89|112.62
Hohhot|CN|city|40.81|111.65
Huaibei|CN|city|33.97|116.79
Huainan|CN|city|32.63|117.00
Jieyang|CN|city|23.54|116.37
Jilin|CN|city|43.85|126.56
Jinan|CN|city|36.67|117.00
Kaifeng|CN|city|34.80|114.31
Kunshan|CN|city|31.38|120.95
Langfang|CN|city|39.51|116.69
Lanzhou|CN|city|36.06|103.84
Lijiang|CN|city|26.87|100.22
Luoyang|CN|city|34.68|112.45
Nanchang|CN|city|28.68|115.85
Nanchong|CN|city|30.80|106.08
Ningbo|CN|city|29.88|121.55
Ordos|CN|city|39.61|109.78
Pingdingshan|CN|city|33.74|113.30
Puyang|CN|city|29.46|119.89
Qingdao|CN|city|36.06|120.38
Qinhuangdao|CN|city|39.93|119.59
Qiqihar|CN|city|47.34|123.96
Shangyu|CN|city|30.02|120.87
Shantou|CN|city|23.37|116.71
Shenyang|CN|city|41.79|123.43
Shijiazhuang|CN|city|38.04|114.48
Shiyan|CN|city|32.65|110.78
Suzhou|CN|city|31.30|120.60
Tai'an|CN|city|36.19|117.12
Taiyuan|CN|city|37.87|112.56
Tangshan|CN|city|39.63|118.18
Tianjin|CN|city|39.14|117.18
Tianshui|CN|city|34.58|105.74
Tongshan|CN|city|34.18|117.16
Urumqi|CN|city|43.80|87.60|Ürümqi
Wuxi|CN|city|31.57|120.29
Xi'an|CN|city|34.26|108.93
Xiamen|CN|city|24.48|118.08
Xianyang|CN|city|34.34|108.70
Xining|CN|city|36.63|101.76
Xinxiang|CN|city|35.19|113.80
Xinyang|CN|city|32.12|114.07
Xuchang|CN|city|34.03|113.86
Yantai|CN|city|37.48|121.44
Yueyang|CN|city|29.37|113.09
Yunfu|CN|city|22.93|112.04
Zhengzhou|CN|city|34.76|113.65
Zhongshan|CN|city|21.32|110.57
Zhu Cheng City|CN|city|36.00|119.40
Zhumadian|CN|city|32.98|114.03
Zhuzhou|CN|city|27.83|113.15
Zibo|CN|city|36.79|118.06
Barranquilla|CO|city|10.97|-74.78
Bogota|CO|city|4.61|-74.08|Bogotá
Bucaramanga|CO|city|7.13|-73.12
Cali|CO|city|3.44|-76.52
Cartagena|CO|city|10.40|-75.51
Cucuta|CO|city|7.89|-72.51|Cúcuta
Ibague|CO|city|4.44|-75.23|Ibagué
Medellin|CO|city|6.25|-75.56|Medellín
Santa Marta|CO|city|11.24|-74.20
Havana|CU|city|23.13|-82.38
Santiago de Cuba|CU|city|20.02|-75.83
Famagusta|CY|city|35.12|33.94
Larnaca|CY|city|34.92|33.62
Nicosia|CY|city|35.18|33.36
Strovolos|CY|city|35.15|33.33|Stróvolos
Prague|CZ|city|50.09|14.42
Aachen|DE|city|50.78|6.08
Augsburg|DE|city|48.37|10.90
Berlin|DE|city|52.52|13.41
Bielefeld|DE|city|52.03|8.53
Bochum|DE|city|51.48|7.22
Bonn|DE|city|50.73|7.10
Bremen|DE|city|53.08|8.81
Dortmund|DE|city|51.51|7.47
Dresden|DE|city|51.05|13.74
Duisburg|DE|city|51.43|6.77
Dusseldorf|DE|city|51.22|6.78|Düsseldorf
Frankfurt am Main|DE|city|50.12|8.68
Gelsenkirchen|DE|city|51.51|7.10
Hannover|DE|city|52.37|9.73
Karlsruhe|DE|city|49.01|8.40
Koln|DE|city|50.93|6.95|Köln
Leipzig|DE|city|51.34|12.37
Mannheim|DE|city|49.49|8.47
Monchengladbach|DE|city|51.19|6.44|Mönchengladbach
Munster|DE|city|51.96|7.63|Münster
Nurnberg|DE|city|49.45|11.08|Nürnberg
Stuttgart|DE|city|48.78|9.18
Wiesbaden|DE|city|50.08|8.25
Wuppertal|DE|city|51.26|7.15
Djibouti|DJ|city|11.59|43.15
Copenhagen|DK|city|55.68|12.57
Santiago de los Caballeros|DO|city|19.45|-70.70
Santo Domingo|DO|city|18.47|-69.89
Santo Domingo Este|DO|city|18.49|-69.86
Santo Domingo Oeste|DO|city|18.50|-70.00
Algiers|DZ|city|36.73|3.09
Boumerdas|DZ|city|36.77|3.48
Constantine|DZ|city|36.37|6.61
Oran|DZ|city|35.70|-0.64
Tebessa|DZ|city|35.40|8.12|Tébessa
Guayaquil|EC|city|-2.20|-79.89
Quito|EC|city|-0.23|-78.52
Al Mahallah al Kubra|EG|city|30.97|31.17|Al Maḩallah al Kubrá
Al Mansurah|EG|city|31.04|31.38|Al Manşūrah
Asyut|EG|city|27.18|31.18|Asyūţ
Cairo|EG|city|30.06|31.25
Giza|EG|city|30.01|31.21
Luxor|EG|city|25.70|32.64
Port Said|EG|city|31.27|32.30
Suez|EG|city|29.97|32.53
Tanda|EG|city|30.79|31.00
Asmara|ER|city|15.34|38.93
Alicante|ES|city|38.35|-0.48
Bilbao|ES|city|43.26|-2.93
Gijon|ES|city|43.54|-5.66|Gijón
L'Hospitalet de Llobregat|ES|city|41.36|2.10
Las Palmas de Gran Canaria|ES|city|28.10|-15.41
Madrid|ES|city|40.42|-3.70
Malaga|ES|city|36.72|-4.42|Málaga
Murcia|ES|city|37.99|-1.13
Palma|ES|city|39.57|2.65
Sevilla|ES|city|37.38|-5.97
Valladolid|ES|city|41.66|-4.72
Vigo|ES|city|42.23|-8.72
Zaragoza|ES|city|41.66|-0.88
Addis Ababa|ET|city|9.02|38.75
Bahir Dar|ET|city|11.59|37.39
Dire Dawa|ET|city|9.59|41.87
Gondar|ET|city|12.60|37.47
Mek'ele|ET|city|13.50|39.48
Nazret|ET|city|8.55|39.27|Nazrēt
Helsinki|FI|city|60.17|24.94
Bordeaux|FR|city|44.84|-0.58
Lille|FR|city|50.63|3.06
Marseille|FR|city|43.30|5.38
Montpellier|FR|city|43.61|3.88
Nantes|FR|city|47.22|-1.55
Paris|FR|city|48.85|2.35
Rennes|FR|city|48.11|-1.67
Strasbourg|FR|city|48.58|7.75
Toulouse|FR|city|43.60|1.44
Libreville|GA|city|0.39|9.45
Belfast|GB|city|54.60|-5.93
Birkenhead|GB|city|53.39|-3.01
Blackpool|GB|city|53.82|-3.05
Bristol|GB|city|51.46|-2.60
Cardiff|GB|city|51.48|-3.18
City of Westminster|GB|city|51.50|-0.14
Coventry|GB|city|52.41|-1.51
Derby|GB|city|52.92|-1.48
Edinburgh|GB|city|55.95|-3.20
Glasgow|GB|city|55.87|-4.26
Islington|GB|city|51.54|-0.10
Kingston upon Hull|GB|city|53.74|-0.34
Leeds|GB|city|53.80|-1.55
Leicester|GB|city|52.64|-1.13
Liverpool|GB|city|53.41|-2.98
London|GB|city|51.51|-0.13
Luton|GB|city|51.88|-0.42
Milton Keynes|GB|city|52.04|-0.76
Newport|GB|city|51.59|-3.00
Northampton|GB|city|52.25|-0.88
Norwich|GB|city|52.63|1.30
Nottingham|GB|city|52.95|-1.15
Plymouth|GB|city|50.37|-4.14
Sheffield|GB|city|53.38|-1.47
Southampton|GB|city|50.90|-1.40
Southend-on-Sea|GB|city|51.54|0.71
Stoke-on-Trent|GB|city|53.00|-2.19
Sunderland|GB|city|54.90|-1.38
Swansea|GB|city|51.62|-3.94
Wolverhampton|GB|city|52.59|-2.12
Batumi|GE|city|41.64|41.63
Kutaisi|GE|city|42.27|42.69
Accra|GH|city|5.56|-0.20
Atsiaman|GH|city|5.70|-0.33
Cape Coast|GH|city|5.11|-1.25
Medina Estates|GH|city|5.67|-0.16
Obuase|GH|city|6.20|-1.67
Sekondi-Takoradi|GH|city|4.93|-1.76
Tamale|GH|city|9.40|-0.84
Camayenne|GN|city|9.54|-13.69
Conakry|GN|city|9.54|-13.68
Athens|GR|city|37.98|23.73
Guatemala City|GT|city|14.64|-90.51
Mixco|GT|city|14.63|-90.61
Villa Nueva|GT|city|14.53|-90.59
Hong Kong|HK|city|22.28|114.17
Kowloon|HK|city|22.32|114.18
San Pedro Sula|HN|city|15.50|-88.03
Tegucigalpa|HN|city|14.08|-87.21
Zagreb|HR|city|45.81|15.98
Port-au-Prince|HT|city|18.54|-72.34
Budapest|HU|city|47.50|19.04
Ambon|ID|city|-3.70|128.18
Balikpapan|ID|city|-1.27|116.83
Banda Aceh|ID|city|5.54|95.33
Bandar Lampung|ID|city|-5.43|105.26
Bandung|ID|city|-6.92|107.61
Banjaran|ID|city|-7.05|107.59
Banjarmasin|ID|city|-3.32|114.59
Bekasi|ID|city|-6.23|106.99
Bengkulu|ID|city|-3.80|102.27
Binjai|ID|city|3.60|98.49
Bogor|ID|city|-6.59|106.79
Ciampea|ID|city|-6.55|106.70
Cibinong|ID|city|-6.48|106.85
Cikupa|ID|city|-6.24|106.51
Cileungsir|ID|city|-6.39|106.96
Cimahi|ID|city|-6.87|107.54
Ciputat|ID|city|-6.24|106.70
Cirebon|ID|city|-6.71|108.56
City of Balikpapan|ID|city|-1.24|116.89
Curug|ID|city|-6.27|106.56
Denpasar|ID|city|-8.65|115.22
Depok|ID|city|-6.40|106.82
Jakarta|ID|city|-6.21|106.85
Jambi City|ID|city|-1.60|103.62
Jember|ID|city|-8.17|113.70
Kediri|ID|city|-7.82|112.02
Kendari|ID|city|-3.98|122.52
Kupang|ID|city|-10.17|123.61
Labuan Bajo|ID|city|-8.50|119.89
Lawang|ID|city|-7.84|112.69
Lembang|ID|city|-6.81|107.62
Loa Janan|ID|city|-0.58|117.10
Madiun|ID|city|-7.63|111.52
Makassar|ID|city|-5.15|119.43
Malang|ID|city|-7.98|112.63
Manado|ID|city|1.48|124.85
Mataram|ID|city|-8.58|116.12
Padang|ID|city|-0.95|100.35
Palembang|ID|city|-2.92|104.75
Palu|ID|city|-0.91|119.87
Pamulang|ID|city|-6.34|106.74
Parung|ID|city|-6.42|106.73
Pasarkemis|ID|city|-6.17|106.53
Pasuruan|ID|city|-7.65|112.91
Pekalongan|ID|city|-6.89|109.68
Pekanbaru|ID|city|0.52|101.44
Pemalang|ID|city|-6.89|109.38
Pematangsiantar|ID|city|2.96|99.07
Perbaungan|ID|city|3.57|98.96
Percut|ID|city|3.63|98.86
Plumbon|ID|city|-6.71|108.47
Pontianak|ID|city|-0.03|109.33
Probolinggo|ID|city|-7.75|113.22
Purwakarta|ID|city|-6.56|107.44
Purwodadi|ID|city|-7.09|110.92
Purwokerto|ID|city|-7.42|109.23
Rengasdengklok|ID|city|-6.16|107.30
Salatiga|ID|city|-7.33|110.49
Samarinda|ID|city|-0.49|117.15
Semarang|ID|city|-6.99|110.42
Serang|ID|city|-6.12|106.15
Situbondo|ID|city|-7.71|114.01
Soreang|ID|city|-7.03|107.52
South Tangerang|ID|city|-6.29|106.72
Sukabumi|ID|city|-6.92|106.93
Sumedang|ID|city|-6.86|107.92
Sunggal|ID|city|3.58|98.62
Surakarta|ID|city|-7.56|110.83
Tangerang|ID|city|-6.18|106.63
Tasikmalaya|ID|city|-7.33|108.22
Tegal|ID|city|-6.87|109.14
Yogyakarta|ID|city|-7.80|110.36
Dublin|IE|city|53.33|-6.25
Ashdod|IL|city|31.79|34.65
Beersheba|IL|city|31.25|34.79
Bnei Brak|IL|city|32.08|34.83
Haifa|IL|city|32.82|34.99
Holon|IL|city|32.01|34.78
Jerusalem|IL|city|31.77|35.22
Netanya|IL|city|32.33|34.86
Petah Tiqwa|IL|city|32.09|34.89|Petaẖ Tiqwa
Rishon LeZiyyon|IL|city|31.97|34.79|Rishon LeẔiyyon
Tel Aviv|IL|city|32.08|34.78
Agra|IN|city|27.18|78.02
Ahmadnagar|IN|city|19.09|74.74
Aizawl|IN|city|23.73|92.72
Ajmer|IN|city|26.45|74.64
Akola|IN|city|20.71|77.00
Aligarh|IN|city|27.88|78.07|Alīgarh
Allahabad|IN|city|25.44|81.84|Allahābād
Alwar|IN|city|27.56|76.63
Ambattur|IN|city|13.10|80.16|Ambattūr
Amravati|IN|city|20.93|77.75|Amrāvati
Amritsar|IN|city|31.62|74.88
Asansol|IN|city|23.68|86.98|Āsansol
Aurangabad|IN|city|19.88|75.34
Avadi|IN|city|13.11|80.11|Āvadi
Barasat|IN|city|22.72|88.48|Bārāsat
Barddhaman|IN|city|23.26|87.86|Barddhamān
Bareilly|IN|city|28.37|79.43
Belgaum|IN|city|15.85|74.50
Bellary|IN|city|15.14|76.92
Bhagalpur|IN|city|25.24|86.97|Bhāgalpur
Bhatpara|IN|city|22.87|88.40|Bhātpāra
Bhavnagar|IN|city|21.76|72.15
Bhayandar|IN|city|19.30|72.85
Bhilai|IN|city|21.21|81.43
Bhilwara|IN|city|25.35|74.64|Bhīlwāra
Bhiwandi|IN|city|19.30|73.06
Bhopal|IN|city|23.25|77.40
Bhubaneshwar|IN|city|20.27|85.83
Bijapur|IN|city|16.82|75.72
Bikaner|IN|city|28.02|73.31|Bīkaner
Bilaspur|IN|city|22.08|82.16|Bilāspur
Bilimora|IN|city|20.77|72.96
Bokaro|IN|city|23.79|85.96|Bokāro
Borivli|IN|city|19.23|72.86
Brahmapur|IN|city|19.31|84.79
Chanda|IN|city|19.95|79.30|Chānda
Chandigarh|IN|city|30.74|76.79
Cochin|IN|city|9.94|76.26
Coimbatore|IN|city|11.01|76.97
Cuttack|IN|city|20.46|85.88
Darbhanga|IN|city|26.15|85.90
Davangere|IN|city|14.47|75.93
Dehra Dun|IN|city|30.32|78.03|Dehra Dūn
Dewas|IN|city|22.97|76.06
Dhulia|IN|city|20.90|74.78|Dhūlia
Dombivli|IN|city|19.22|73.08
Durg|IN|city|21.19|81.28
Durgapur|IN|city|23.52|87.31
Etawah|IN|city|26.78|79.02|Etāwah
Firozabad|IN|city|27.15|78.40|Fīrozābād
Gajuwaka|IN|city|17.70|83.22
Gaya|IN|city|24.80|85.00
Gorakhpur|IN|city|29.45|75.67
Greater Noida|IN|city|28.50|77.54
Gulbarga|IN|city|17.34|76.84
Guntur|IN|city|16.30|80.46
Guwahati|IN|city|26.18|91.75
Gwalior|IN|city|26.23|78.17
Haora|IN|city|22.58|88.32|Hāora
Hisar|IN|city|29.15|75.72
Hubli|IN|city|15.35|75.13
Ichalkaranji|IN|city|16.69|74.46
Indore|IN|city|22.72|75.83
Jabalpur|IN|city|23.17|79.95
Jaipur|IN|city|26.92|75.79
Jalandhar|IN|city|31.33|75.58
Jalgaon|IN|city|21.00|75.57
Jalna|IN|city|19.84|75.89|Jālna
Jammu|IN|city|32.74|74.87
Jamnagar|IN|city|22.47|70.07
Jamshedpur|IN|city|22.80|86.19
Jhansi|IN|city|25.46|78.58|Jhānsi
Jodhpur|IN|city|26.27|73.01
Kakinada|IN|city|16.96|82.24|Kākināda
Kalyan|IN|city|19.24|73.14|Kalyān
Kamarhati|IN|city|22.67|88.37|Kāmārhāti
Kanpur|IN|city|26.47|80.35
Kolhapur|IN|city|16.70|74.23|Kolhāpur
Kollam|IN|city|8.88|76.58
Korba|IN|city|22.35|82.70
Kota|IN|city|25.18|75.84
Kozhikode|IN|city|11.25|75.78
Kukatpalli|IN|city|17.48|78.41|Kūkatpalli
Kulti|IN|city|23.73|86.84
Kurnool|IN|city|15.83|78.04
Lal Bahadur Nagar|IN|city|17.35|78.56
Latur|IN|city|18.40|76.57
Lucknow|IN|city|26.84|80.92
Ludhiana|IN|city|30.91|75.85|Ludhiāna
Madurai|IN|city|9.92|78.12
Malegaon|IN|city|20.55|74.53|Mālegaon
Mangalore|IN|city|12.92|74.86
Mathura|IN|city|27.50|77.67
Meerut|IN|city|28.98|77.71
Moradabad|IN|city|28.84|78.78|Morādābād
Muzaffarnagar|IN|city|29.47|77.70
Muzaffarpur|IN|city|26.12|85.39
Mysore|IN|city|12.30|76.64
Nagpur|IN|city|21.15|79.08
Naihati|IN|city|22.89|88.42|Naihāti
Najafgarh|IN|city|28.61|76.98
Nanded|IN|city|19.16|77.31
Nangi|IN|city|22.51|88.22
Narela|IN|city|28.85|77.09
Nashik|IN|city|20.00|73.79
Nellore|IN|city|14.45|79.99
New Delhi|IN|city|28.64|77.22
Nizamabad|IN|city|18.67|78.10|Nizāmābād
Nowrangapur|IN|city|19.23|82.55
Panihati|IN|city|22.69|88.37|Pānihāti
Panipat|IN|city|29.39|76.97|Pānīpat
Parbhani|IN|city|19.27|76.77
Patiala|IN|city|30.34|76.39|Patiāla
Patna|IN|city|25.59|85.14
Pimpri|IN|city|18.62|73.81
Punasa|IN|city|22.24|76.39|Punāsa
Pune|IN|city|18.52|73.86
Raipur|IN|city|21.23|81.63
Rajahmundry|IN|city|17.01|81.78|Rājahmundry
Rajkot|IN|city|22.29|70.79|Rājkot
Ramgundam|IN|city|18.80|79.45|Rāmgundam
Rampur|IN|city|28.81|79.03|Rāmpur
Ranchi|IN|city|23.34|85.31
Raurkela|IN|city|22.22|84.86
Rohtak|IN|city|28.89|76.59
Saharanpur|IN|city|29.97|77.55|Sahāranpur
Sangli|IN|city|16.85|74.56|Sāngli
Satna|IN|city|24.58|80.83
Shahjanpur|IN|city|27.88|79.91|Shāhjānpur
Shimoga|IN|city|13.93|75.57
Shyamnagar|IN|city|22.83|88.37
Siliguri|IN|city|26.71|88.43
Solapur|IN|city|17.67|75.91|Solāpur
Sonipat|IN|city|28.99|77.02|Sonīpat
Srinagar|IN|city|34.09|74.81
Thane|IN|city|19.20|72.96|Thāne
Thiruvananthapuram|IN|city|8.49|76.95
Thoothukudi|IN|city|8.77|78.13
Thrissur|IN|city|10.52|76.22
Tiruchirappalli|IN|city|10.82|78.70
Tirunelveli|IN|city|8.73|77.68
Tirupati|IN|city|13.64|79.42
Tiruppur|IN|city|11.12|77.35
Tumkur|IN|city|13.34|77.10|Tumkūr
Udaipur|IN|city|24.59|73.71
Ujjain|IN|city|23.18|75.78
Ulhasnagar|IN|city|19.22|73.15
Vadodara|IN|city|22.30|73.21
Varanasi|IN|city|25.32|83.01
Warangal|IN|city|18.00|79.58
Abu Ghurayb|IQ|city|33.31|44.18|Abū Ghurayb
As Sulaymaniyah|IQ|city|35.56|45.43|As Sulaymānīyah
Baghdad|IQ|city|33.34|44.40
Basrah|IQ|city|30.51|47.78
Erbil|IQ|city|36.18|44.01
Karbala|IQ|city|32.62|44.02
Kirkuk|IQ|city|35.47|44.39
Mosul|IQ|city|36.34|43.12
Najaf|IQ|city|32.03|44.35
Nasiriyah|IQ|city|31.06|46.26
Ahvaz|IR|city|31.32|48.68
Arak|IR|city|34.09|49.70|Arāk
Ardabil|IR|city|38.25|48.29|Ardabīl
Azadshahr|IR|city|34.79|48.57|Āzādshahr
Hamadan|IR|city|34.80|48.51|Hamadān
Isfahan|IR|city|32.65|51.67
Kahriz|IR|city|34.38|47.06|Kahrīz
Karaj|IR|city|35.83|50.99
Kerman|IR|city|30.28|57.08
Kermanshah|IR|city|34.31|47.06
Mashhad|IR|city|36.32|59.57
Orumiyeh|IR|city|37.55|45.08|Orūmīyeh
Pasragad Branch|IR|city|34.78|48.47
Qom|IR|city|34.64|50.88
Rasht|IR|city|37.28|49.59
Shiraz|IR|city|29.61|52.53
Tabriz|IR|city|38.08|46.29
Tehran|IR|city|35.69|51.42
Yazd|IR|city|31.90|54.37
Zahedan|IR|city|29.50|60.86
Bologna|IT|city|44.49|11.34
Catania|IT|city|37.49|15.07
Genoa|IT|city|44.40|8.94
Naples|IT|city|40.85|14.27
Palermo|IT|city|38.13|13.34
Rome|IT|city|41.89|12.51
Turin|IT|city|45.07|7.69
Kingston|JM|city|18.00|-76.79
Amman|JO|city|31.96|35.95
Zarqa|JO|city|32.07|36.09
Akita|JP|city|39.72|140.12
Amagasaki|JP|city|34.72|135.42
Asahikawa|JP|city|43.77|142.36
Chiba|JP|city|35.60|140.12
Fujisawa|JP|city|35.35|139.48
Fukuyama|JP|city|34.48|133.37
Gifu-shi|JP|city|35.42|136.76
Hachioji|JP|city|35.66|139.32|Hachiōji
Hamamatsu|JP|city|34.70|137.73
Himeji|JP|city|34.82|134.70
Hirakata|JP|city|34.81|135.65
Hiroshima|JP|city|34.40|132.45
Iwaki|JP|city|37.05|140.88
Kagoshima|JP|city|31.57|130.55
Kanazawa|JP|city|36.60|136.62
Kashiwa|JP|city|35.86|139.98
Kawagoe|JP|city|35.91|139.49
Kawaguchi|JP|city|35.81|139.71
Kawasaki|JP|city|35.52|139.72
Kitakyushu|JP|city|33.85|130.85
Kochi|JP|city|33.55|133.53
Koriyama|JP|city|37.40|140.38|Kōriyama
Koshigaya|JP|city|35.89|139.79
Kumamoto|JP|city|32.81|130.69
Kurashiki|JP|city|34.58|133.77
Kyoto|JP|city|35.02|135.75
Machida|JP|city|35.54|139.45
Matsudo|JP|city|35.78|139.90
Matsuyama|JP|city|33.84|132.77
Miyazaki|JP|city|31.92|131.42
Nagano|JP|city|36.65|138.18
Nagasaki|JP|city|32.75|129.88
Naha|JP|city|26.22|127.68
Nara-shi|JP|city|34.69|135.80
Niigata|JP|city|37.89|139.01
Nishinomiya-hama|JP|city|34.72|135.33
Oita|JP|city|33.23|131.60|Ōita
Okayama|JP|city|34.65|133.93
Okazaki|JP|city|34.95|137.17
Saitama|JP|city|35.91|139.66
Sakai|JP|city|34.58|135.47
Sapporo|JP|city|43.07|141.35
Sendai|JP|city|38.27|140.87
Shizuoka|JP|city|34.98|138.38
Suita|JP|city|34.76|135.52
Takamatsu|JP|city|34.33|134.05
Takatsuki|JP|city|34.85|135.62
Tokorozawa|JP|city|35.80|139.47
Tokyo|JP|city|35.69|139.69
Toyama|JP|city|36.70|137.22
Toyohashi|JP|city|34.77|137.38
Toyonaka|JP|city|34.78|135.47
Utsunomiya|JP|city|36.57|139.88
Wakayama|JP|city|34.23|135.17
Yokohama|JP|city|35.43|139.65
Yokosuka|JP|city|35.28|139.67
Yono|JP|city|35.88|139.63
Eldoret|KE|city|0.52|35.27
Kisumu|KE|city|-0.10|34.76
Nairobi|KE|city|-1.28|36.82
Nakuru|KE|city|-0.31|36.07
Thika|KE|city|-1.03|37.07
Bishkek|KG|city|42.87|74.59
Banlung|KH|city|13.74|106.99
Kampong Cham|KH|city|11.99|105.46
Kampong Chhnang|KH|city|12.25|104.67
Kampong Thom|KH|city|12.71|104.89
Krong Kep|KH|city|10.48|104.32
Lumphat|KH|city|13.49|106.98
Pailin|KH|city|12.85|102.61
Paoy Paet|KH|city|13.66|102.56
Phnom Penh|KH|city|11.56|104.92
Phumi Veal Sre|KH|city|10.98|104.78|Phumĭ Véal Srê
Prey Veng|KH|city|11.49|105.33
Samraong|KH|city|14.18|103.52
Sisophon|KH|city|13.59|102.97
Smach Mean Chey|KH|city|11.55|103.04
Suong|KH|city|11.91|105.66
Ta Khmau|KH|city|11.48|104.95
Takeo|KH|city|10.99|104.78
Tbeng Meanchey|KH|city|13.81|104.98
Hamhung|KP|city|39.92|127.54|Hamhŭng
Namp'o|KP|city|38.74|125.41
Pyongyang|KP|city|39.03|125.75
Sunch'on|KP|city|39.43|125.93
Ansan-si|KR|city|37.32|126.82
Anyang-si|KR|city|37.39|126.93
Bucheon-si|KR|city|37.50|126.78
Changwon|KR|city|35.23|128.68
Cheonan|KR|city|36.81|127.15
Cheongju-si|KR|city|36.64|127.49
Chinju|KR|city|35.19|128.08
Daegu|KR|city|35.87|128.59
Daejeon|KR|city|36.35|127.38
Goyang-si|KR|city|37.66|126.83
Gumi|KR|city|36.11|128.34
Gwangju|KR|city|35.15|126.92
Hwaseong-si|KR|city|37.21|126.82
Iksan|KR|city|35.94|126.95
Jeju City|KR|city|33.51|126.52
Jeonju|KR|city|35.82|127.15
Kimhae|KR|city|35.23|128.88
Kwangmyong|KR|city|37.48|126.87|Kwangmyŏng
Masan|KR|city|35.13|126.83
Mokpo|KR|city|34.81|126.39
Pohang|KR|city|36.03|129.36
Seongnam-si|KR|city|37.44|127.14
Seoul|KR|city|37.57|126.98
Suwon|KR|city|37.29|127.01
Uijeongbu-si|KR|city|37.74|127.05
Ulsan|KR|city|35.54|129.32
Yeosu|KR|city|34.76|127.66
Al Ahmadi|KW|city|29.08|48.08|Al Aḩmadī
Almaty|KZ|city|43.26|76.93
Karagandy|KZ|city|49.80|73.10
Shymkent|KZ|city|42.30|69.60
Ban Houakhoua|LA|city|20.25|100.45
Luang Prabang|LA|city|19.89|102.14
Muang Khong|LA|city|14.12|105.85|Muang Không
Muang Phonsavan|LA|city|19.45|103.19|Muang Phônsavan
Muang Xay|LA|city|20.69|101.98
Pakse|LA|city|15.12|105.80
Pakxan|LA|city|18.39|103.66
Thakhek|LA|city|17.41|104.83|Thakhèk
Vangviang|LA|city|18.92|102.45
Vientiane|LA|city|17.97|102.60
Xam Nua|LA|city|20.42|104.05
Beirut|LB|city|33.89|35.50
Batticaloa|LK|city|7.71|81.69
Colombo|LK|city|6.94|79.85
Dehiwala-Mount Lavinia|LK|city|6.84|79.87
Galle|LK|city|6.05|80.21
Jaffna|LK|city|9.67|80.01
Kalmunai|LK|city|7.41|81.83
Katunayaka|LK|city|7.17|79.89
Moratuwa|LK|city|6.77|79.88
Pita Kotte|LK|city|6.89|79.90
Point Pedro|LK|city|9.82|80.23
Sri Jayewardenepura Kotte|LK|city|6.88|79.91
Trincomalee|LK|city|8.58|81.23
Monrovia|LR|city|6.30|-10.80
Vilnius|LT|city|54.69|25.28
Riga|LV|city|56.95|24.11
Benghazi|LY|city|32.11|20.07
Tripoli|LY|city|32.89|13.19
Agadir|MA|city|30.42|-9.60
Casablanca|MA|city|33.59|-7.61
Fes|MA|city|34.03|-5.00|Fès
Marrakesh|MA|city|31.63|-8.00
Meknes|MA|city|33.89|-5.55|Meknès
Oujda-Angad|MA|city|34.68|-1.91
Rabat|MA|city|34.01|-6.83
Tangier|MA|city|35.77|-5.80
Chisinau|MD|city|47.01|28.86
Antananarivo|MG|city|-18.91|47.54
Skopje|MK|city|42.00|21.43
Bamako|ML|city|12.65|-8.00
Bago|MM|city|17.34|96.48
Bhamo|MM|city|24.25|97.23
Bogale|MM|city|16.29|95.40
Chauk|MM|city|20.90|94.82
Dawei|MM|city|14.08|98.19
Hakha|MM|city|22.64|93.61
Hinthada|MM|city|17.65|95.46
Hpa-An|MM|city|16.89|97.63
Kanbe|MM|city|16.71|96.00
Kawthoung|MM|city|9.98|98.55
Kayan|MM|city|16.91|96.56
Kyaikkami|MM|city|16.08|97.56
Kyaiklat|MM|city|16.45|95.72
Kyaikto|MM|city|17.31|97.01
Kyaukse|MM|city|21.61|96.14
Letpandan|MM|city|17.79|95.75
Magway|MM|city|20.15|94.93
Martaban|MM|city|16.53|97.62
Maubin|MM|city|16.73|95.65
Mawlaik|MM|city|23.64|94.40
Mawlamyinegyunn|MM|city|16.38|95.26
Meiktila|MM|city|20.88|95.86
Minbu|MM|city|20.18|94.88
Mogok|MM|city|22.92|96.51
Monywa|MM|city|22.11|95.14
Mudon|MM|city|16.26|97.72
Myanaung|MM|city|18.29|95.32
Myaydo|MM|city|19.37|95.22
Myeik|MM|city|12.44|98.60
Myingyan|MM|city|21.46|95.39
Myitkyina|MM|city|25.38|97.40
Nay Pyi Taw|MM|city|19.75|96.13
Nyaungdon|MM|city|17.04|95.64
Nyaunglebin|MM|city|17.95|96.72
Pakokku|MM|city|21.33|95.08
Pathein|MM|city|16.78|94.73
Paungde|MM|city|18.49|95.51
Pyapon|MM|city|16.29|95.68
Pyay|MM|city|18.82|95.22
Pyin Oo Lwin|MM|city|22.04|96.46
Pyinmana|MM|city|19.74|96.21
Pyu|MM|city|18.48|96.44
Sagaing|MM|city|21.88|95.98
Shwebo|MM|city|22.57|95.70
Sittwe|MM|city|20.15|92.90
Syriam|MM|city|16.77|96.25
Tachilek|MM|city|20.45|99.88
Taungdwingyi|MM|city|20.01|95.55
Taunggyi|MM|city|20.79|97.04
Taungoo|MM|city|18.94|96.43
Thanatpin|MM|city|17.29|96.58
Tharyarwady|MM|city|17.65|95.79
Thaton|MM|city|16.92|97.37
Thayetmyo|MM|city|19.32|95.18
Thongwa|MM|city|16.76|96.52
Twante|MM|city|16.71|95.93
Wakema|MM|city|16.60|95.18
Yamethin|MM|city|20.43|96.14
Yenangyaung|MM|city|20.47|94.87
Ulan Bator|MN|city|47.91|106.88
Macau|MO|city|22.20|113.55
Nouakchott|MR|city|18.09|-15.98
Blantyre|MW|city|-15.78|35.01
Lilongwe|MW|city|-13.97|33.79
Acapulco de Juarez|MX|city|16.85|-99.91|Acapulco de Juárez
Aguascalientes|MX|city|21.88|-102.28
Azcapotzalco|MX|city|19.49|-99.19
Cancun|MX|city|21.17|-86.85|Cancún
Chihuahua|MX|city|28.64|-106.09
Ciudad Apodaca|MX|city|25.78|-100.19
Ciudad Lopez Mateos|MX|city|19.56|-99.26|Ciudad López Mateos
Ciudad Nezahualcoyotl|MX|city|19.40|-99.01
Coyoacan|MX|city|19.35|-99.16|Coyoacán
Cuauhtemoc|MX|city|19.45|-99.15|Cuauhtémoc
Cuautitlan Izcalli|MX|city|19.64|-99.22|Cuautitlán Izcalli
Culiacan|MX|city|24.79|-107.39|Culiacán
Ecatepec de Morelos|MX|city|19.60|-99.06
Guadalajara|MX|city|20.67|-103.39
Guadalupe|MX|city|25.68|-100.26
Gustavo Adolfo Madero|MX|city|19.49|-99.11
Hermosillo|MX|city|29.10|-110.98
Heroica Matamoros|MX|city|25.88|-97.50
Iztapalapa|MX|city|19.36|-99.06
Juarez|MX|city|31.72|-106.46|Juárez
Leon de los Aldama|MX|city|21.13|-101.67|León de los Aldama
Merida|MX|city|20.98|-89.62|Mérida
Mexicali|MX|city|32.63|-115.45
Mexico City|MX|city|19.43|-99.13
Monterrey|MX|city|25.68|-100.32
Morelia|MX|city|19.70|-101.18
Naucalpan de Juarez|MX|city|19.48|-99.24|Naucalpan de Juárez
Puebla|MX|city|19.04|-98.20
Reynosa|MX|city|26.08|-98.29
Saltillo|MX|city|25.42|-101.01
San Luis Potosi|MX|city|22.15|-100.98|San Luis Potosí
San Nicolas de los Garza|MX|city|25.74|-100.30|San Nicolás de los Garza
Santa Maria Chimalhuacan|MX|city|19.42|-98.95|Santa María Chimalhuacán
Santiago de Queretaro|MX|city|20.59|-100.39|Santiago de Querétaro
Tijuana|MX|city|32.50|-117.00
Tlalnepantla|MX|city|19.54|-99.20
Tlalpan|MX|city|19.30|-99.16
Tlaquepaque|MX|city|20.64|-103.29
Toluca|MX|city|19.29|-99.65
Tonala|MX|city|20.62|-103.23|Tonalá
Torreon|MX|city|25.54|-103.42|Torreón
Tuxtla|MX|city|16.76|-93.11
Veracruz|MX|city|19.18|-96.14
Victoria de Durango|MX|city|24.02|-104.66
Xalapa de Enriquez|MX|city|19.53|-96.92|Xalapa de Enríquez
Xochimilco|MX|city|19.25|-99.10
Zapopan|MX|city|20.72|-103.38
Alor Setar|MY|city|6.12|100.36
Ampang|MY|city|3.15|101.77
Batu Pahat|MY|city|1.85|102.93
Bintulu|MY|city|3.17|113.03
Bukit Mertajam|MY|city|5.36|100.47
Butterworth|MY|city|5.40|100.36
Cukai|MY|city|4.25|103.42
Donggongon|MY|city|5.91|116.10
Ipoh|MY|city|4.58|101.08
Jitra|MY|city|6.27|100.42
Kampong Baharu Balakong|MY|city|3.03|101.75
Kampung Baru Subang|MY|city|3.15|101.53
Kampung Pasir Gudang Baru|MY|city|1.47|103.88
Kampung Sungai Ara|MY|city|5.33|100.27
Kangar|MY|city|6.44|100.20
Keningau|MY|city|5.34|116.16
Klang|MY|city|3.04|101.44
Kluang|MY|city|2.03|103.32
Kota Bharu|MY|city|6.12|102.24
Kuala Lumpur|MY|city|3.14|101.69
Kuala Terengganu|MY|city|5.33|103.14
Kuantan|MY|city|3.81|103.33
Kuching|MY|city|1.55|110.33
Kulai|MY|city|1.66|103.60
Kulim|MY|city|5.36|100.56
Labuan|MY|city|5.28|115.25
Lahad Datu|MY|city|5.02|118.33
Malacca|MY|city|2.20|102.24
Marudi|MY|city|4.18|114.32
Miri|MY|city|4.40|113.99
Muar|MY|city|2.04|102.57
Perai|MY|city|5.38|100.38
Petaling Jaya|MY|city|3.11|101.61
Port Dickson|MY|city|2.54|101.81
Putatan|MY|city|5.93|116.06
Putra Heights|MY|city|2.99|101.57
Rawang|MY|city|3.32|101.58
Sandakan|MY|city|5.84|118.12
Segamat|MY|city|2.51|102.82
Semenyih|MY|city|2.95|101.84
Semporna|MY|city|4.48|118.61
Sepang|MY|city|2.69|101.75
Seremban|MY|city|2.73|101.94
Shah Alam|MY|city|3.09|101.53
Sibu|MY|city|2.30|111.82
Sungai Petani|MY|city|5.65|100.49
Taiping|MY|city|4.85|100.73
Taman Senai|MY|city|1.60|103.64
Tasek Glugor|MY|city|5.48|100.50
Tawau|MY|city|4.24|117.89
Teluk Intan|MY|city|4.02|101.02
Ulu Tiram|MY|city|1.60|103.82
Beira|MZ|city|-19.84|34.84
Maputo|MZ|city|-25.97|32.58
Matola|MZ|city|-25.96|32.46
Niamey|NE|city|13.51|2.11
Aba|NG|city|5.11|7.37
Abeokuta|NG|city|7.16|3.35
Abuja|NG|city|9.06|7.50
Ado-Ekiti|NG|city|7.62|5.22
Akure|NG|city|7.25|5.19
Bauchi|NG|city|10.31|9.84
Calabar|NG|city|4.96|8.33
Ebute Ikorodu|NG|city|6.60|3.49
Enugu|NG|city|6.44|7.50
Ilorin|NG|city|8.50|4.54
Jos|NG|city|9.93|8.89
Kaduna|NG|city|10.53|7.44
Katsina|NG|city|12.99|7.60
Maiduguri|NG|city|11.85|13.16
Okene|NG|city|7.55|6.24
Onitsha|NG|city|6.15|6.79
Oyo|NG|city|7.85|3.93
Sokoto|NG|city|13.06|5.24
Uyo|NG|city|5.05|7.93
Warri|NG|city|5.52|5.75
Zaria|NG|city|11.11|7.72
Managua|NI|city|12.13|-86.25
Amsterdam|NL|city|52.37|4.89
Rotterdam|NL|city|51.92|4.48
Oslo|NO|city|59.91|10.75
Biratnagar|NP|city|26.46|87.27
Birganj|NP|city|27.02|84.88|Birgañj
Butwal|NP|city|27.70|83.45|Butwāl
Dhangadhi|NP|city|28.70|80.59
Dharan|NP|city|26.81|87.28|Dharān
Hetauda|NP|city|27.43|85.03
Janakpur|NP|city|26.73|85.93
Kathmandu|NP|city|27.70|85.32
Madhyapur Thimi|NP|city|27.68|85.39
Mahendranagar|NP|city|28.96|80.18
Patan|NP|city|27.68|85.31|Pātan
Muscat|OM|city|23.58|58.41
Panama|PA|city|8.99|-79.52|Panamá
Arequipa|PE|city|-16.40|-71.53
Callao|PE|city|-12.06|-77.12
Chiclayo|PE|city|-6.77|-79.84
Iquitos|PE|city|-3.75|-73.25
Lima|PE|city|-12.04|-77.03
Trujillo|PE|city|-8.12|-79.03
Angono|PH|city|14.53|121.15
Antipolo|PH|city|14.63|121.12
Apalit|PH|city|14.95|120.77
Arayat|PH|city|15.15|120.77
Bacolod City|PH|city|10.67|122.95
Bacoor|PH|city|14.46|120.94
Bago City|PH|city|10.53|122.83
Baguio|PH|city|16.42|120.59
Bais|PH|city|9.59|123.12
Balanga|PH|city|14.68|120.54
Baliuag|PH|city|14.95|120.90
Batangas|PH|city|13.76|121.06
Binan|PH|city|14.34|121.08|Biñan
Binangonan|PH|city|14.46|121.19
Binonga|PH|city|10.77|122.98
Bislig|PH|city|8.22|126.32
Bocaue|PH|city|14.80|120.93
Budta|PH|city|7.20|124.44
Bulacan|PH|city|14.79|120.88
Bulaon|PH|city|15.08|120.66
Butuan|PH|city|8.95|125.54
Cabanatuan City|PH|city|15.49|120.97
Cabuyao|PH|city|14.27|121.13
Cadiz|PH|city|10.95|123.29
Cagayan de Oro|PH|city|8.48|124.65
Cainta|PH|city|14.58|121.12
Calamba|PH|city|14.21|121.17
Calapan|PH|city|13.41|121.18
Calbayog City|PH|city|12.07|124.60
Caloocan City|PH|city|14.65|120.97
Calumpit|PH|city|14.92|120.77
Candelaria|PH|city|13.93|121.42
Capas|PH|city|15.33|120.59
Catbalogan|PH|city|11.78|124.89
Cavite City|PH|city|14.48|120.90
Cebu City|PH|city|10.32|123.89
City of Isabela|PH|city|6.70|121.97
Cotabato|PH|city|7.22|124.25
Daet|PH|city|14.11|122.96
Dagupan|PH|city|16.04|120.33
Danao|PH|city|10.52|124.03
Dasmarinas|PH|city|14.33|120.94|Dasmariñas
Davao|PH|city|7.07|125.61
Digos|PH|city|6.75|125.36
Dinalupihan|PH|city|14.88|120.45
Dipolog|PH|city|8.57|123.33
Dumaguete|PH|city|9.31|123.30
Gapan|PH|city|15.31|120.95
General Santos|PH|city|6.11|125.17
General Trias|PH|city|14.39|120.88
Guiguinto|PH|city|14.83|120.88
Guyong|PH|city|14.84|120.98
Hagonoy|PH|city|14.83|120.73
Ilagan|PH|city|17.15|121.89
Iligan|PH|city|8.23|124.24
Iligan City|PH|city|8.25|124.40
Iloilo|PH|city|10.70|122.56
Iriga City|PH|city|13.43|123.41
Jolo|PH|city|6.05|121.00
Kabankalan|PH|city|9.98|122.81
Kidapawan|PH|city|7.01|125.09
Koronadal|PH|city|6.50|124.85
Laoag|PH|city|18.20|120.60
Legaspi|PH|city|13.14|123.74
Libertad|PH|city|8.94|125.50
Libon|PH|city|13.30|123.44
Lipa City|PH|city|13.94|121.16
Los Banos|PH|city|14.17|121.24|Los Baños
Lucena|PH|city|13.93|121.62
Mabalacat City|PH|city|15.22|120.57
Magalang|PH|city|15.22|120.66
Magugpo Poblacion|PH|city|7.45|125.80
Makati City|PH|city|14.55|121.03
Malaybalay|PH|city|8.16|125.13
Malingao|PH|city|7.16|124.47
Malolos|PH|city|14.84|120.81
Mandaluyong City|PH|city|14.58|121.04
Mandaue City|PH|city|10.32|123.92
Mangaldan|PH|city|16.07|120.40
Manila|PH|city|14.60|120.98
Mansilingan|PH|city|10.63|122.98
Mantampay|PH|city|8.17|124.22
Marawi City|PH|city|8.00|124.28
Marilao|PH|city|14.76|120.95
Mariveles|PH|city|14.43|120.49
Mati|PH|city|6.96|126.22
Meycauayan|PH|city|14.74|120.96
Minglanilla|PH|city|10.24|123.80
Muricay|PH|city|7.83|123.48
Naga|PH|city|13.62|123.18
Nasugbu|PH|city|14.07|120.63
Navotas|PH|city|14.67|120.95
NIA Valencia|PH|city|7.91|125.09
Norzagaray|PH|city|14.91|121.05
Olongapo|PH|city|14.83|120.28
Ormoc|PH|city|11.01|124.61
Ozamiz City|PH|city|8.15|123.84
Pagadian|PH|city|7.83|123.44
Panabo|PH|city|7.31|125.68
Panalanoy|PH|city|11.25|125.01
Pasig City|PH|city|14.59|121.06
Plaridel|PH|city|14.89|120.86
Polangui|PH|city|13.29|123.49
Polomolok|PH|city|6.22|125.06
Puerto Princesa|PH|city|9.74|118.74
Pulilan|PH|city|14.90|120.85
Pulong Santa Cruz|PH|city|14.27|121.08
Roxas City|PH|city|11.59|122.75
Sagay|PH|city|10.94|123.42
San Fernando|PH|city|15.03|120.68
San Ildefonso|PH|city|15.08|120.94
San Jose del Monte|PH|city|14.81|121.05
San Mateo|PH|city|14.70|121.12
San Miguel|PH|city|15.14|120.98
San Pablo|PH|city|14.07|121.33
San Pedro|PH|city|14.36|121.05
Santa Cruz|PH|city|14.28|121.42
Santa Rosa|PH|city|14.31|121.11
Santol|PH|city|15.16|120.57
Solana|PH|city|17.65|121.69
Sorsogon|PH|city|12.97|123.99
Subic|PH|city|14.88|120.23
Surigao|PH|city|9.79|125.50
Tacloban|PH|city|11.24|125.00
Tagaytay|PH|city|14.10|120.93
Tagbilaran City|PH|city|9.66|123.85
Taguig|PH|city|14.52|121.08
Talavera|PH|city|15.59|120.92
Talisay|PH|city|10.24|123.85
Tanauan|PH|city|14.09|121.15
Tanza|PH|city|14.68|120.94
Taytay|PH|city|14.56|121.13
Tinongan|PH|city|10.21|123.04
Tuguegarao|PH|city|17.62|121.72
Ualog|PH|city|10.57|123.39
Urdaneta|PH|city|15.98|120.57
Victorias|PH|city|10.90|123.07
Zamboanga|PH|city|6.91|122.07
Bahawalpur|PK|city|29.40|71.68
Battagram|PK|city|34.68|73.02
Bhimbar|PK|city|32.97|74.08
Gujranwala|PK|city|32.16|74.19
Gujrat|PK|city|32.57|74.08
Islamabad|PK|city|33.72|73.04
Jhang Sadr|PK|city|31.27|72.32
Kotli|PK|city|33.52|73.90
Larkana|PK|city|27.56|68.21
Mardan|PK|city|34.20|72.05
Multan|PK|city|30.20|71.48
Muzaffarabad|PK|city|34.37|73.47|Muzaffarābād
Peshawar|PK|city|34.01|71.58
Quetta|PK|city|30.18|67.00
Rahim Yar Khan|PK|city|28.42|70.30
Rawalpindi|PK|city|33.60|73.05
Sargodha|PK|city|32.09|72.67
Shekhupura|PK|city|31.71|73.99
Sialkot|PK|city|32.49|74.53
Sukkur|PK|city|27.70|68.86
Bydgoszcz|PL|city|53.12|18.01
Gdansk|PL|city|54.35|18.65|Gdańsk
Gdynia|PL|city|54.52|18.53
Katowice|PL|city|50.26|19.03
Krakow|PL|city|50.06|19.94|Kraków
Lublin|PL|city|51.25|22.57
Poznan|PL|city|52.41|16.93|Poznań
Szczecin|PL|city|53.43|14.55
Warsaw|PL|city|52.23|21.01
Gaza|PS|city|31.50|34.47
Lisbon|PT|city|38.72|-9.13
Asuncion|PY|city|-25.29|-57.65|Asunción
Braila|RO|city|45.27|27.97|Brăila
Brasov|RO|city|45.65|25.61|Braşov
Bucharest|RO|city|44.43|26.11
Cluj-Napoca|RO|city|46.77|23.60
Constanta|RO|city|44.18|28.63|Constanţa
Craiova|RO|city|44.32|23.80
Galati|RO|city|45.44|28.05|Galaţi
Iasi|RO|city|47.17|27.60|Iaşi
Oradea|RO|city|47.05|21.92
Ploiesti|RO|city|44.95|26.02|Ploieşti
Timisoara|RO|city|45.75|21.23|Timişoara
Belgrade|RS|city|44.80|20.47
Novi Sad|RS|city|45.25|19.84
Zemun|RS|city|44.85|20.40
Astrakhan|RU|city|46.35|48.04
Barnaul|RU|city|53.36|83.76
Bryansk|RU|city|53.25|34.37
Cheboksary|RU|city|56.13|47.25
Chelyabinsk|RU|city|55.15|61.43
Irkutsk|RU|city|52.30|104.30
Ivanovo|RU|city|57.00|40.97
Izhevsk|RU|city|56.85|53.20
Kaliningrad|RU|city|54.71|20.51
Kazan|RU|city|55.79|49.12
Kemerovo|RU|city|55.33|86.08
Khabarovsk|RU|city|48.48|135.08
Kirov|RU|city|58.60|49.66
Krasnodar|RU|city|45.04|38.98
Krasnoyarsk|RU|city|56.02|92.87
Kursk|RU|city|51.74|36.19
Lipetsk|RU|city|52.60|39.57
Magnitogorsk|RU|city|53.42|59.05
Makhachkala|RU|city|42.98|47.50
Moscow|RU|city|55.75|37.62
Naberezhnyye Chelny|RU|city|55.73|52.41
Nizhniy Novgorod|RU|city|56.33|44.00
Novokuznetsk|RU|city|53.76|87.11
Novosibirsk|RU|city|55.04|82.93
Omsk|RU|city|54.99|73.37
Orenburg|RU|city|51.77|55.10
Penza|RU|city|53.20|45.00
Perm|RU|city|58.01|56.25
Rostov-na-Donu|RU|city|47.23|39.72
Ryazan'|RU|city|54.63|39.69
Saint Petersburg|RU|city|59.94|30.31
Saratov|RU|city|51.54|46.01
Tol'yatti|RU|city|53.53|49.35
Tomsk|RU|city|56.50|84.97
Tver|RU|city|56.86|35.90
Tyumen|RU|city|57.15|65.53
Ufa|RU|city|54.74|55.97
Ulyanovsk|RU|city|54.33|48.39
Vladivostok|RU|city|43.11|131.87
Volgograd|RU|city|48.72|44.50
Voronezh|RU|city|51.67|39.18
Yaroslavl|RU|city|57.63|39.87
Yekaterinburg|RU|city|56.85|60.61
Kigali|RW|city|-1.95|30.06
Al Kharj|SA|city|24.16|47.33
Dammam|SA|city|26.43|50.10
Jeddah|SA|city|21.49|39.19
Mecca|SA|city|21.43|39.83
Medina|SA|city|24.47|39.61
Riyadh|SA|city|24.69|46.72
Sultanah|SA|city|24.49|39.59|Sulţānah
Ta'if|SA|city|21.27|40.42
Tabuk|SA|city|28.40|36.57
Kassala|SD|city|15.45|36.40
Khartoum|SD|city|15.55|32.53
Nyala|SD|city|12.05|24.88
Omdurman|SD|city|15.64|32.48
Port Sudan|SD|city|19.62|37.22
Goteborg|SE|city|57.71|11.97|Göteborg
Stockholm|SE|city|59.33|18.07
Singapore|SG|city|1.29|103.85
Bratislava|SK|city|48.15|17.11
Freetown|SL|city|8.49|-13.24
Dakar|SN|city|14.69|-17.44
Pikine|SN|city|14.76|-17.39
Touba|SN|city|14.85|-15.88
Hargeysa|SO|city|9.56|44.06
Mogadishu|SO|city|2.04|45.34
Juba|SS|city|4.85|31.58
San Salvador|SV|city|13.69|-89.19
Aleppo|SY|city|36.20|37.16
Damascus|SY|city|33.51|36.29
Hamah|SY|city|35.13|36.76|Ḩamāh
Homs|SY|city|34.73|36.72
N'Djamena|TD|city|12.11|15.04
Lome|TG|city|6.13|1.22|Lomé
Amnat Charoen|TH|city|15.86|104.63
Amphoe Sikhiu|TH|city|14.90|101.71
Ban Bang Kadi Pathum Thani|TH|city|14.00|100.55
Ban Chang|TH|city|12.73|101.06
Ban Khlong Bang Sao Thong|TH|city|13.64|100.83
Ban Lam Luk Ka|TH|city|13.98|100.78
Ban Mai|TH|city|7.20|100.55
Ban Na|TH|city|17.02|99.73
Ban Phaeo|TH|city|13.59|100.11
Ban Phai|TH|city|16.06|102.73
Ban Phan Don|TH|city|17.14|102.97
Ban Pong|TH|city|13.82|99.88
Ban Ratsada|TH|city|7.91|98.40
Ban Talat Bueng|TH|city|13.07|101.00
Ban Talat Yai|TH|city|7.88|98.40
Bang Bo District|TH|city|13.58|100.82
Bang Bua Thong|TH|city|13.92|100.42
Bang Kruai|TH|city|13.80|100.47
Bang Lamung|TH|city|13.05|100.93
Bang Pakong|TH|city|13.54|100.99
Bang Phae|TH|city|13.69|99.93
Bangkok|TH|city|13.75|100.50
Betong|TH|city|5.77|101.07
Buri Ram|TH|city|14.99|103.10
Cha-am|TH|city|12.80|99.97
Chachoengsao|TH|city|13.69|101.07
Chai Badan|TH|city|15.20|101.13
Chaiyaphum|TH|city|15.81|102.03
Chum Phae|TH|city|16.54|102.10
Chumphon|TH|city|10.50|99.18
Det Udom|TH|city|14.91|105.08
Hat Yai|TH|city|7.01|100.48
Hua Hin|TH|city|12.57|99.96
Kaeng Khoi|TH|city|14.59|101.00
Kaeng Khro|TH|city|16.11|102.26
Kalasin|TH|city|16.43|103.51
Kamphaeng Phet|TH|city|16.48|99.52
Kanchanaburi|TH|city|14.00|99.55
Kantharalak|TH|city|14.64|104.65
Kathu|TH|city|7.92|98.33
Khlong Luang|TH|city|14.06|100.65
Khon Kaen|TH|city|16.45|102.83
Klaeng|TH|city|12.78|101.65
Ko Samui|TH|city|9.54|99.94
Krabi|TH|city|8.07|98.91
Krathum Baen|TH|city|13.65|100.26
Lampang|TH|city|18.29|99.49
Lamphun|TH|city|18.58|99.01
Loei|TH|city|17.49|101.73
Lop Buri|TH|city|14.80|100.65
Mae Chan|TH|city|20.15|99.85
Maha Sarakham|TH|city|16.18|103.30
Mueang Nonthaburi|TH|city|13.86|100.51
Mukdahan|TH|city|16.55|104.72
Na Klang|TH|city|17.31|102.19
Nakhon Pathom|TH|city|13.82|100.04
Nakhon Phanom|TH|city|17.41|104.78
Nakhon Ratchasima|TH|city|14.97|102.10
Nakhon Sawan|TH|city|15.70|100.14
Nakhon Si Thammarat|TH|city|8.43|99.97
Narathiwat|TH|city|6.43|101.82
Nong Bua Lamphu|TH|city|17.20|102.44
Nong Khae|TH|city|14.34|100.87
Nong Khai|TH|city|17.88|102.74
Nong Phai|TH|city|15.99|101.06
Pak Chong|TH|city|14.71|101.42
Pak Kret|TH|city|13.91|100.50
Pak Phanang|TH|city|8.35|100.20
Pattani|TH|city|6.87|101.25
Phatthalung|TH|city|7.62|100.08
Phetchabun|TH|city|16.42|101.16
Phetchaburi|TH|city|13.11|99.94
Phichit|TH|city|16.44|100.35
Phitsanulok|TH|city|16.82|100.26
Photharam|TH|city|13.69|99.85
Phra Nakhon Si Ayutthaya|TH|city|14.35|100.58
Phra Phutthabat|TH|city|14.73|100.80
Phra Pradaeng|TH|city|13.66|100.53
Phrae|TH|city|18.15|100.14
Prachin Buri|TH|city|14.05|101.37
Prachuap Khiri Khan|TH|city|11.82|99.78
Pran Buri|TH|city|12.38|99.90
Ratchaburi|TH|city|13.54|99.82
Rayong|TH|city|12.68|101.26
Roi Et|TH|city|16.06|103.65
Ron Phibun|TH|city|8.18|99.85
Sadao|TH|city|6.64|100.42
Sakon Nakhon|TH|city|17.16|104.15
Sam Phran|TH|city|13.73|100.22
Samut Sakhon|TH|city|13.55|100.27
Samut Songkhram|TH|city|13.41|100.00
San Kamphaeng|TH|city|18.74|99.12
Saraburi|TH|city|14.53|100.92
Sattahip|TH|city|12.67|100.90
Satun|TH|city|6.62|100.07
Si Racha|TH|city|13.17|100.93
Si Sa Ket|TH|city|15.11|104.33
Si Satchanalai|TH|city|17.52|99.76
Songkhla|TH|city|7.20|100.60
Su-ngai Kolok|TH|city|6.03|101.97
Sukhothai|TH|city|17.01|99.82
Suphan Buri|TH|city|14.47|100.12
Surat Thani|TH|city|9.14|99.33
Surin|TH|city|14.88|103.49
Tha Bo|TH|city|17.85|102.58
Tha Kham|TH|city|9.11|99.23
Tha Maka|TH|city|13.90|99.77
Tha Muang|TH|city|13.96|99.64
Tha Yang|TH|city|12.96|99.91
Thung Song|TH|city|8.16|99.68
Ubon Ratchathani|TH|city|15.24|104.85
Udon Thani|TH|city|17.42|102.79
Uttaradit|TH|city|17.63|100.09
Warin Chamrap|TH|city|15.19|104.86
Wichian Buri|TH|city|15.66|101.11
Wichit|TH|city|7.89|98.39
Yala|TH|city|6.54|101.28
Yaring|TH|city|6.87|101.37
Dushanbe|TJ|city|38.54|68.78
Ashgabat|TM|city|37.95|58.38
Tunis|TN|city|36.82|10.17
Adana|TR|city|36.99|35.33
Ankara|TR|city|39.92|32.85
Antalya|TR|city|36.91|30.70
Atasehir|TR|city|40.98|29.12|Ataşehir
Bahcelievler|TR|city|41.00|28.86|Bahçelievler
Batman|TR|city|37.89|41.13
Bursa|TR|city|40.20|29.06
Cankaya|TR|city|39.92|32.86|Çankaya
Denizli|TR|city|37.77|29.09
Erzurum|TR|city|39.91|41.28
Esenler|TR|city|41.04|28.88
Eskisehir|TR|city|39.78|30.52|Eskişehir
Gaziantep|TR|city|37.06|37.38
Izmir|TR|city|38.41|27.14|İzmir
Kahramanmaras|TR|city|37.58|36.93|Kahramanmaraş
Karabaglar|TR|city|38.37|27.14|Karabağlar
Kayseri|TR|city|38.73|35.49
Konya|TR|city|37.87|32.48
Malatya|TR|city|38.35|38.32
Maltepe|TR|city|40.94|29.16
Mersin|TR|city|36.81|34.64
Muratpasa|TR|city|36.89|30.76|Muratpaşa
Samsun|TR|city|41.28|36.34
Sisli|TR|city|41.06|28.99|Şişli
Sultangazi|TR|city|41.11|28.87
Umraniye|TR|city|41.02|29.12
Uskudar|TR|city|41.02|29.01|Üsküdar
Banqiao|TW|city|25.01|121.47
Hualien City|TW|city|23.98|121.60
Keelung|TW|city|25.13|121.74
Taipei|TW|city|25.05|121.53
Taoyuan City|TW|city|24.99|121.30
Dar es Salaam|TZ|city|-6.82|39.27
Mwanza|TZ|city|-2.52|32.90
Zanzibar|TZ|city|-6.16|39.20
Cherkasy|UA|city|49.43|32.06
Chernihiv|UA|city|51.51|31.28
Chernivtsi|UA|city|48.29|25.94
Donetsk|UA|city|48.02|37.80
Horlivka|UA|city|48.34|38.05
Kamianske|UA|city|48.51|34.60
Kherson|UA|city|46.66|32.62
Khmelnytskyi|UA|city|49.42|27.00
Kremenchuk|UA|city|49.07|33.42
Kropyvnytskyi|UA|city|48.51|32.26
Kryvyi Rih|UA|city|47.91|33.38
Kyiv|UA|city|50.45|30.52
Luhansk|UA|city|48.57|39.32
Lutsk|UA|city|50.76|25.34
Makiyivka|UA|city|48.05|37.93
Mariupol|UA|city|47.10|37.54
Mykolayiv|UA|city|46.97|32.00
Poltava|UA|city|49.59|34.54
Rivne|UA|city|50.62|26.23
Sevastopol|UA|city|44.61|33.52
Simferopol|UA|city|44.96|34.11
Sumy|UA|city|50.92|34.80
Ternopil|UA|city|49.55|25.59
Vinnytsia|UA|city|49.23|28.48
Zaporizhia|UA|city|47.82|35.19
Zhytomyr|UA|city|50.26|28.68
Gulu|UG|city|2.77|32.30
Kampala|UG|city|0.32|32.58
Albuquerque|US|city|35.08|-106.65
Anaheim|US|city|33.84|-117.91
Anchorage|US|city|61.22|-149.90
Arlington|US|city|32.74|-97.11
Atlanta|US|city|33.75|-84.39
Aurora|US|city|39.73|-104.83
Bakersfield|US|city|35.37|-119.02
Baltimore|US|city|39.29|-76.61
Buffalo|US|city|42.89|-78.88
Chandler|US|city|33.31|-111.84
Chula Vista|US|city|32.64|-117.08
Cincinnati|US|city|39.13|-84.51
Cleveland|US|city|41.50|-81.70
Colorado Springs|US|city|38.83|-104.82
Columbus|US|city|39.96|-83.00
Corpus Christi|US|city|27.80|-97.40
Dallas|US|city|32.78|-96.81
Denver|US|city|39.74|-104.98
Detroit|US|city|42.33|-83.05
Durham|US|city|35.99|-78.90
El Paso|US|city|31.76|-106.49
Fort Wayne|US|city|41.13|-85.13
Fort Worth|US|city|32.73|-97.32
Fresno|US|city|36.75|-119.77
Greensboro|US|city|36.07|-79.79
Honolulu|US|city|21.31|-157.86
Indianapolis|US|city|39.77|-86.16
Ironville|US|city|38.46|-82.69
Irvine|US|city|33.67|-117.82
Jacksonville|US|city|30.33|-81.66
Jersey City|US|city|40.73|-74.08
Kansas City|US|city|39.10|-94.58
Laredo|US|city|27.51|-99.51
Lexington-Fayette|US|city|38.05|-84.46
Long Beach|US|city|33.77|-118.19
Meads|US|city|38.41|-82.71
Memphis|US|city|35.15|-90.05
Mesa|US|city|33.42|-111.82
Milwaukee|US|city|43.04|-87.91
Minneapolis|US|city|44.98|-93.26
Nashville|US|city|36.17|-86.78
New Orleans|US|city|29.95|-90.08
New York City|US|city|40.71|-74.01
Newark|US|city|40.74|-74.17
Oakland|US|city|37.80|-122.27
Oklahoma City|US|city|35.47|-97.52
Omaha|US|city|41.26|-95.94
Philadelphia|US|city|39.95|-75.16
Phoenix|US|city|33.45|-112.07
Pittsburgh|US|city|40.44|-80.00
Plano|US|city|33.02|-96.70
Portland|US|city|45.52|-122.68
Raleigh|US|city|35.77|-78.64
Riverside|US|city|33.95|-117.40
Sacramento|US|city|38.58|-121.49
Saint Paul|US|city|44.94|-93.09
San Antonio|US|city|29.42|-98.49
San Jose|US|city|37.34|-121.89
Santa Ana|US|city|33.75|-117.87
St. Louis|US|city|38.63|-90.20
St. Petersburg|US|city|27.77|-82.68
Stockton|US|city|37.96|-121.29
Tampa|US|city|27.95|-82.46
The Bronx|US|city|40.85|-73.87
Toledo|US|city|41.66|-83.56
Tucson|US|city|32.22|-110.93
Tulsa|US|city|36.15|-95.99
Virginia Beach|US|city|36.85|-75.98
Wichita|US|city|37.69|-97.34
Montevideo|UY|city|-34.90|-56.19
Namangan|UZ|city|41.00|71.67
Tashkent|UZ|city|41.26|69.22
Barquisimeto|VE|city|10.06|-69.36
Caracas|VE|city|10.49|-66.88
Ciudad Guayana|VE|city|8.35|-62.64
Maracaibo|VE|city|10.67|-71.61
Maracay|VE|city|10.24|-67.59
Maturin|VE|city|9.75|-63.18|Maturín
Valencia|VE|city|10.16|-68.01
Bac Lieu|VN|city|9.29|105.73|Bạc Liêu
Bao Loc|VN|city|11.55|107.81|Bảo Lộc
Bien Hoa|VN|city|10.94|106.82|Biên Hòa
Buon Ma Thuot|VN|city|12.67|108.04|Buôn Ma Thuột
Ca Mau|VN|city|9.18|105.15|Cà Mau
Cam Pha Mines|VN|city|21.02|107.30|Cẩm Phả Mines
Cam Ranh|VN|city|11.92|109.16
Can Giuoc|VN|city|10.61|106.67|Cần Giuộc
Can Tho|VN|city|10.04|105.79|Cần Thơ
Cao Lanh|VN|city|10.46|105.63|Cao Lãnh
Cho Dok|VN|city|10.70|105.12
Cu Chi|VN|city|10.97|106.49|Củ Chi
Cung Kiem|VN|city|21.19|106.16|Cung Kiệm
Duc Trong|VN|city|11.74|108.37|Đưc Trọng
Ha Long|VN|city|20.95|107.07|Hạ Long
Haiphong|VN|city|20.86|106.68
Hanoi|VN|city|21.02|105.84
Hoa Binh|VN|city|20.82|105.34|Hòa Bình
La Gi|VN|city|10.66|107.77
Long Xuyen|VN|city|10.39|105.44|Long Xuyên
Mong Cai|VN|city|21.52|107.97|Móng Cái
My Tho|VN|city|10.36|106.36|Mỹ Tho
Nam Dinh|VN|city|20.43|106.18|Nam Định
Nha Trang|VN|city|12.25|109.19
Phan Rang-Thap Cham|VN|city|11.56|108.99|Phan Rang-Tháp Chàm
Phan Thiet|VN|city|10.93|108.10|Phan Thiết
Pleiku|VN|city|13.98|108.00
Qui Nhon|VN|city|13.78|109.22
Rach Gia|VN|city|10.01|105.08|Rạch Giá
Sa Dec|VN|city|10.29|105.76
Soc Trang|VN|city|9.60|105.97|Sóc Trăng
Song Cau|VN|city|13.46|109.22|Sông Cầu
Tan An|VN|city|10.54|106.41|Tân An
Thai Nguyen|VN|city|21.59|105.85|Thái Nguyên
Thanh Hoa|VN|city|19.80|105.77|Thanh Hóa
Thanh Pho Uong Bi|VN|city|21.03|106.77|Thành Phố Uông Bí
Thu Dau Mot|VN|city|10.98|106.65|Thủ Dầu Một
Tuy Hoa|VN|city|13.10|109.32|Tuy Hòa
Viet Tri|VN|city|21.32|105.40|Việt Trì
Vinh Long|VN|city|10.25|105.97|Vĩnh Long
Vung Tau|VN|city|10.35|107.08|Vũng Tàu
Yen Bai|VN|city|21.72|104.91|Yên Bái
Yen Vinh|VN|city|18.67|105.67|Yên Vinh
Pristina|XK|city|42.67|21.17
Aden|YE|city|12.78|45.04
Al Hudaydah|YE|city|14.80|42.95|Al Ḩudaydah
Sanaa|YE|city|15.35|44.21
Ta'izz|YE|city|13.58|44.02
Benoni|ZA|city|-26.19|28.32
Bloemfontein|ZA|city|-29.12|26.21
Boksburg|ZA|city|-26.21|28.26
Botshabelo|ZA|city|-29.27|26.73
Brakpan|ZA|city|-26.24|28.37
Durban|ZA|city|-29.86|31.03
East London|ZA|city|-33.02|27.91
Krugersdorp|ZA|city|-26.09|27.78
Newcastle|ZA|city|-27.76|29.93
Pietermaritzburg|ZA|city|-29.62|30.39
Port Elizabeth|ZA|city|-33.96|25.61
Pretoria|ZA|city|-25.74|28.19
Randburg|ZA|city|-26.09|28.00
Richards Bay|ZA|city|-28.78|32.04
Soweto|ZA|city|-26.27|27.86
Tembisa|ZA|city|-26.00|28.23
Vereeniging|ZA|city|-26.67|27.93
Welkom|ZA|city|-27.98|26.74
Witbank|ZA|city|-25.87|29.23
Kitwe|ZM|city|-12.80|28.21
Lusaka|ZM|city|-15.41|28.29
Bulawayo|ZW|city|-20.15|28.58
Harare|ZW|city|-17.83|31.05
`;
