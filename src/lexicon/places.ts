/** Places that matter in this field: name | country | type | lat | lon | other spellings. */
export const PLACES = `
Poipet|KH|city|13.66|102.56|Poi Pet
Sihanoukville|KH|city|10.63|103.52|
Preah Sihanouk|KH|region|10.63|103.52|
Bavet|KH|city|11.08|106.13|
Svay Rieng|KH|region|11.09|105.8|
Banteay Meanchey|KH|region|13.67|102.9|
Siem Reap|KH|city|13.36|103.86|
Kandal|KH|region|11.48|104.95|
Stung Treng|KH|region|13.53|105.97|
Kratie|KH|region|12.49|106.02|
Snuol|KH|city|12.07|106.42|
Kampong Speu|KH|region|11.45|104.52|
Kampot|KH|region|10.61|104.18|
Koh Kong|KH|region|11.62|102.98|
Oddar Meanchey|KH|region|14.18|103.5|
O'Smach|KH|city|14.43|103.7|O Smach
Pursat|KH|region|12.54|103.92|
Battambang|KH|city|13.1|103.2|
Mondulkiri|KH|region|12.45|107.19|
Tuol Kouk|KH|city|11.58|104.9|Toul Kork
Sen Sok|KH|city|11.6|104.87|
Prek Chak|KH|border|10.42|104.48|
Bokor|KH|city|10.62|104.03|
Phnom Penh International Airport|KH|other|11.55|104.84|
Techo International Airport|KH|other|11.36|104.94|
Myawaddy|MM|city|16.69|98.51|Myawady;Myawadi
Shwe Kokko|MM|compound|16.82|98.51|Shwe Kok Ko;Shwekokko
KK Park|MM|compound|16.65|98.52|
Karen State|MM|region|17|97.8|Kayin State;Kayin state;Karen state
Shan State|MM|region|21.5|98|Shan state
Kachin State|MM|region|25.5|97.5|Kachin state
Laukkai|MM|city|23.69|98.76|Laukkaing;Laukai
Kokang|MM|region|23.7|98.7|
Tachileik|MM|city|20.45|99.88|
Muse|MM|city|23.98|97.9|
Yangon|MM|city|16.87|96.2|Rangoon
Mandalay|MM|city|21.97|96.08|
Payathonzu|MM|city|15.3|98.39|
Three Pagodas Pass|MM|border|15.3|98.4|
Minletpan|MM|compound|16.5|98.6|
Mae Sot|TH|city|16.71|98.57|
Tak|TH|region|16.88|99.13|
Moei River|TH|border|16.7|98.5|Moei
Chiang Rai|TH|city|19.91|99.83|
Chiang Mai|TH|city|18.79|98.99|
Mae Sai|TH|city|20.43|99.88|
Aranyaprathet|TH|city|13.69|102.5|
Sa Kaeo|TH|region|13.82|102.06|
Chanthaburi|TH|city|12.61|102.1|
Trat|TH|region|12.24|102.51|
Pattaya|TH|city|12.93|100.88|
Phuket|TH|city|7.88|98.39|
Chon Buri|TH|region|13.36|100.98|Chonburi
Samut Prakan|TH|region|13.6|100.6|
Suvarnabhumi Airport|TH|other|13.69|100.75|
Don Mueang Airport|TH|other|13.91|100.61|Don Mueang
Golden Triangle Special Economic Zone|LA|compound|20.35|100.1|GTSEZ
Golden Triangle|null|region|20.35|100.1|
Bokeo|LA|region|20.27|100.42|
Luang Namtha|LA|region|20.95|101.4|
Savannakhet|LA|region|16.57|104.75|
Ho Chi Minh City|VN|city|10.82|106.63|Saigon
Da Nang|VN|city|16.07|108.22|
Tay Ninh|VN|region|11.31|106.1|
An Giang|VN|region|10.5|105.1|
Moc Bai|VN|border|11.08|106.16|
Bamban|PH|city|15.27|120.57|
Tarlac|PH|region|15.48|120.6|
Pasay|PH|city|14.54|121|
Pasig|PH|city|14.58|121.06|
Makati|PH|city|14.55|121.02|
Paranaque|PH|city|14.48|121.02|Parañaque
Quezon City|PH|city|14.65|121.05|
Cebu|PH|region|10.32|123.9|
Lapu-Lapu City|PH|city|10.31|123.95|Lapu-Lapu
Porac|PH|city|15.07|120.54|
Pampanga|PH|region|15.08|120.65|
Clark|PH|city|15.19|120.55|
Mandaluyong|PH|city|14.58|121.03|
Muntinlupa|PH|city|14.41|121.04|
New Bilibid Prison|PH|other|14.38|121.03|
Johor|MY|region|1.49|103.74|
Penang|MY|region|5.41|100.33|
Selangor|MY|region|3.07|101.52|
Sabah|MY|region|5.98|116.07|
Batam|ID|city|1.05|104.03|
Bali|ID|region|-8.41|115.19|
Sumatra|ID|region|-0.59|101.34|
North Sumatra|ID|region|2.19|99.38|
Medan|ID|city|3.59|98.67|
Java|ID|region|-7.5|110|
Surabaya|ID|city|-7.26|112.75|
Soekarno-Hatta Airport|ID|other|-6.13|106.66|Soekarno-Hatta International Airport
Yunnan|CN|region|25.05|102.7|
Fujian|CN|region|26.1|119.3|
Guangdong|CN|region|23.1|113.3|
Guangxi|CN|region|22.8|108.3|
Zhejiang|CN|region|29|120|
Wenzhou|CN|city|28|120.7|
Shanghai|CN|city|31.23|121.47|
Shenzhen|CN|city|22.54|114.06|
Guangzhou|CN|city|23.13|113.26|
Kunming|CN|city|25.04|102.72|
Chongqing|CN|city|29.56|106.55|
Nanjing|CN|city|32.06|118.8|
Incheon|KR|city|37.46|126.7|
Busan|KR|city|35.18|129.08|
Incheon International Airport|KR|other|37.46|126.44|
Osaka|JP|city|34.69|135.5|
Aichi|JP|region|35.18|136.91|
Nagoya|JP|city|35.18|136.91|
Fukuoka|JP|city|33.59|130.4|
Taoyuan|TW|city|24.99|121.3|
Taichung|TW|city|24.15|120.67|
Kaohsiung|TW|city|22.62|120.31|
New Taipei|TW|city|25.01|121.46|
Noida|IN|city|28.54|77.39|
Gurugram|IN|city|28.46|77.03|Gurgaon
Delhi|IN|city|28.65|77.23|
Mumbai|IN|city|19.08|72.88|
Hyderabad|IN|city|17.39|78.49|
Bengaluru|IN|city|12.97|77.59|Bangalore
Chennai|IN|city|13.08|80.27|
Kolkata|IN|city|22.57|88.36|
Ahmedabad|IN|city|23.02|72.57|
Gujarat|IN|region|22.3|71.2|
Maharashtra|IN|region|19.6|75.6|
Uttar Pradesh|IN|region|26.8|80.9|
Telangana|IN|region|18.1|79|
Andhra Pradesh|IN|region|15.9|79.7|
Tamil Nadu|IN|region|11.1|78.7|
Kerala|IN|region|10.85|76.3|
Karnataka|IN|region|15.3|75.7|
Punjab|IN|region|31.1|75.3|
Rajasthan|IN|region|27|74.2|
Jamtara|IN|city|23.96|86.8|
Jharkhand|IN|region|23.6|85.3|
Lagos|NG|city|6.52|3.38|
Victoria Island|NG|city|6.43|3.42|
Kano|NG|city|12|8.52|
Port Harcourt|NG|city|4.82|7.03|
Tema|GH|city|5.67|-0.02|
Kumasi|GH|city|6.69|-1.62|
Abidjan|CI|city|5.36|-4.01|
Johannesburg|ZA|city|-26.2|28.05|
Cape Town|ZA|city|-33.92|18.42|
Mombasa|KE|city|-4.04|39.67|
Dubai|AE|city|25.2|55.27|
Sharjah|AE|city|25.35|55.42|
Ajman|AE|city|25.41|55.44|
Istanbul|TR|city|41.01|28.98|
Limassol|CY|city|34.68|33.04|
The Hague|NL|city|52.08|4.3|
Dnipro|UA|city|48.46|35.05|
Kharkiv|UA|city|49.99|36.23|
Odesa|UA|city|46.48|30.73|Odessa
Lviv|UA|city|49.84|24.03|
Ivano-Frankivsk|UA|city|48.92|24.71|
Barcelona|ES|city|41.39|2.17|
Frankfurt|DE|city|50.11|8.68|
Munich|DE|city|48.14|11.58|
Hamburg|DE|city|53.55|9.99|
Bavaria|DE|region|48.79|11.5|
Milan|IT|city|45.46|9.19|
Geneva|CH|city|46.2|6.14|
Zurich|CH|city|47.37|8.54|
Lyon|FR|city|45.76|4.84|
Manchester|GB|city|53.48|-2.24|
Birmingham|GB|city|52.49|-1.89|
England|GB|region|52.4|-1.5|
Scotland|GB|region|56.5|-4.2|
Wales|GB|region|52.1|-3.8|
Northern Ireland|GB|region|54.6|-6.7|
New York|US|city|40.71|-74.01|
Brooklyn|US|city|40.68|-73.94|
Manhattan|US|city|40.78|-73.97|
California|US|region|36.8|-119.4|
Los Angeles|US|city|34.05|-118.24|
San Francisco|US|city|37.77|-122.42|
San Diego|US|city|32.72|-117.16|
Texas|US|region|31|-99|
Houston|US|city|29.76|-95.37|
Florida|US|region|27.7|-81.5|
Miami|US|city|25.76|-80.19|
Chicago|US|city|41.88|-87.63|
Illinois|US|region|40|-89|
Boston|US|city|42.36|-71.06|
Massachusetts|US|region|42.4|-71.4|
New Jersey|US|region|40.1|-74.4|
Virginia|US|region|37.4|-78.7|
Seattle|US|city|47.61|-122.33|
Las Vegas|US|city|36.17|-115.14|
Toronto|CA|city|43.65|-79.38|
Vancouver|CA|city|49.28|-123.12|
Montreal|CA|city|45.5|-73.57|
Ontario|CA|region|50|-85|
Quebec|CA|region|52|-71.8|
British Columbia|CA|region|53.7|-127.6|
Sydney|AU|city|-33.87|151.21|
Melbourne|AU|city|-37.81|144.96|
Queensland|AU|region|-20.9|142.7|
New South Wales|AU|region|-31.3|146.9|
Auckland|NZ|city|-36.85|174.76|
Sao Paulo|BR|city|-23.55|-46.63|São Paulo
Southeast Asia||region|||South-East Asia;South East Asia
South Asia||region|||
West Africa||region|||
East Africa||region|||
Africa||region|||
Asia||region|||
Europe||region|||
Middle East||region|||
Latin America||region|||
North America||region|||
Mekong||border|||Mekong River
Pacific||region|||
Oecusse|TL|region|-9.2|124.36|Oecussi
Koror|PW|city|7.34|134.47|
Karachi|PK|city|24.86|67.01|
Lahore|PK|city|31.55|74.34|
Faisalabad|PK|city|31.42|73.09|
Negombo|LK|city|7.21|79.84|
Kandy|LK|city|7.29|80.63|
Pokhara|NP|city|28.21|83.99|
Golden Triangle SEZ|LA|compound|20.35|100.1|
Kings Romans Casino|LA|compound|20.35|100.1|
Ton Pheung|LA|city|20.4|100.15|Tonpheung
Houayxay|LA|city|20.26|100.43|Huay Xai
Boten|LA|city|21.19|101.68|
Yatai New City|MM|compound|16.82|98.51|
Dongmei Park|MM|compound|16.6|98.55|Dong Mei Park
Huanya Park|MM|compound|16.68|98.51|Huanya
Apollo Park|MM|compound|16.7|98.5|
Taichang Park|MM|compound|16.5|98.6|Tai Chang;Taichang;Taizhang
Kyaukhat|MM|compound|16.6|98.57|Kyauk Khet
Wawlay|MM|city|16.2|98.7|Waw Lay;Walay
Hpa-an|MM|city|16.89|97.63|Hpa An
Mawlamyine|MM|city|16.49|97.63|
Lashio|MM|city|22.93|97.75|
Mong La|MM|city|21.67|100.03|Mongla
Panghsang|MM|city|22.17|99.19|Pangkham
Chinshwehaw|MM|city|23.55|98.82|
Crouching Tiger Villa|MM|compound|23.7|98.76|
Thaungyin River|MM|border|16.7|98.5|
Insein Prison|MM|other|16.89|96.1|
Phop Phra|TH|city|16.39|98.69|
Mae Ramat|TH|city|16.98|98.52|
Umphang|TH|city|16.02|98.86|
Mae Sot Airport|TH|other|16.7|98.55|
Friendship Bridge|TH|border|16.69|98.51|Thai-Myanmar Friendship Bridge;Thailand-Myanmar Friendship Bridge
Khlong Luek|TH|border|13.66|102.55|Ban Khlong Luek
Chong Chom|TH|border|14.43|103.7|
Chong Sa-Ngam|TH|border|14.35|104.05|
Klong Yai|TH|city|11.78|102.89|Khlong Yai
Chanthaburi Province|TH|region|12.61|102.1|
Don Muang|TH|other|13.91|100.61|
U-Tapao|TH|other|12.68|101|U-Tapao Airport
Suan Phlu|TH|other|13.72|100.54|Suan Plu
Chrey Thom|KH|city|11.01|105.05|Chrey Thum
Krong Bavet|KH|city|11.08|106.13|
Kampong Som|KH|city|10.63|103.52|
Otres|KH|city|10.57|103.56|
Kaibo|KH|compound|10.62|103.5|
Jinbei Casino|KH|compound|10.61|103.52|Jin Bei Casino
O'Smach Resort|KH|compound|14.43|103.7|
Prince Plaza|KH|compound|11.55|104.93|
Mango Park|KH|compound|||Mango 2
Bokor Mountain|KH|compound|10.62|104.03|
Thansur Bokor|KH|compound|10.62|104.03|
Anlong Veng|KH|city|14.23|104.08|
Samrong|KH|city|14.18|103.52|
Thma Da|KH|city|12.1|102.7|
Veal Veng|KH|city|12.2|103|
Moc Bai Border Gate|VN|border|11.08|106.16|
Ha Tien|VN|city|10.38|104.49|
Tan Son Nhat|VN|other|10.82|106.65|Tan Son Nhat Airport
Noi Bai|VN|other|21.22|105.81|Noi Bai Airport
Nghe An|VN|region|19.2|104.9|
Silang|PH|city|14.23|120.97|
Kawit|PH|city|14.44|120.9|
Las Pinas|PH|city|14.45|120.98|Las Piñas
Angeles City|PH|city|15.15|120.59|
Mabalacat|PH|city|15.22|120.57|
Clark Freeport|PH|compound|15.19|120.55|
Mactan|PH|city|10.31|123.97|
Moalboal|PH|city|9.94|123.4|
Ninoy Aquino International Airport|PH|other|14.51|121.02|NAIA
Camp Crame|PH|other|14.61|121.05|
Island Cove|PH|compound|14.45|120.9|
Tarlac City|PH|city|15.48|120.6|
Bangsar|MY|city|3.13|101.67|
Klang Valley|MY|region|3.07|101.5|
Kuala Lumpur International Airport|MY|other|2.75|101.71|KLIA
Johor Bahru|MY|city|1.49|103.74|
George Town|MY|city|5.41|100.33|
Kota Kinabalu|MY|city|5.98|116.07|
Changi Airport|SG|other|1.36|103.99|
Nongsa|ID|city|1.19|104.1|
Tanjung Pinang|ID|city|0.92|104.45|
Beijing Capital Airport|CN|other|40.08|116.58|
Lincang|CN|city|23.88|100.09|
Xishuangbanna|CN|region|22|100.8|
Wuhan|CN|city|30.59|114.31|
Quanzhou|CN|city|24.87|118.68|
Nanning|CN|city|22.82|108.32|
Ruili|CN|city|24.01|97.85|
Gimpo|KR|other|37.56|126.79|Gimpo Airport
Chungju|KR|city|36.99|127.93|
Haneda|JP|other|35.55|139.78|Haneda Airport
Narita|JP|other|35.77|140.39|Narita Airport
Tainan|TW|city|22.99|120.21|
Hsinchu|TW|city|24.8|120.97|
Changhua|TW|city|24.08|120.54|
Pingtung|TW|city|22.67|120.49|
Yunlin|TW|region|23.7|120.4|
Hindon|IN|other|28.71|77.36|Hindon air base
Ghaziabad|IN|city|28.67|77.43|
Faridabad|IN|city|28.41|77.31|
Nuh|IN|city|28.1|77|
Visakhapatnam|IN|city|17.69|83.22|Vizag
Vijayawada|IN|city|16.51|80.65|
Bharatpur|IN|city|27.22|77.49|
Bandaranaike International Airport|LK|other|7.18|79.88|
Tribhuvan International Airport|NP|other|27.7|85.36|
Jomo Kenyatta International Airport|KE|other|-1.32|36.93|JKIA
Bole International Airport|ET|other|8.98|38.8|
Ikeja|NG|city|6.6|3.34|
Lekki|NG|city|6.45|3.6|
Ibadan|NG|city|7.38|3.95|
Benin City|NG|city|6.34|5.62|
Kasoa|GH|city|5.53|-0.42|
Takoradi|GH|city|4.89|-1.75|
Dubai International Airport|AE|other|25.25|55.36|
Tirana|AL|city|41.33|19.82|
Tbilisi|GE|city|41.72|44.79|
Queens|US|city|40.73|-73.79|
Bronx|US|city|40.84|-73.87|
Staten Island|US|city|40.58|-74.15|
Long Island|US|region|40.8|-73.1|
Silicon Valley|US|region|37.39|-122.06|
Eastern District of New York|US|other|40.69|-73.99|
Mar-a-Lago|US|other|26.68|-80.04|
Heathrow|GB|other|51.47|-0.45|Heathrow Airport
Canary Wharf|GB|other|51.5|-0.02|
Greater Mekong||region|||Greater Mekong Subregion
Central Asia||region|||
Eastern Europe||region|||
Caucasus||region|||South Caucasus
Balkans||region|||Western Balkans
Caribbean||region|||
`.replace(/\|null\|/g, '||');
