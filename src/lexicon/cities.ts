/** Towns of the field's countries and very large cities elsewhere, beyond places.ts: name | country | type | lat | lon | other spellings. From GeoNames (CC BY 4.0) by scripts/make-cities.mjs; do not edit by hand. */
export const CITIES = `
Ajman City|AE|city|25.4|55.48
Ras Al Khaimah City|AE|city|25.79|55.94
Brisbane|AU|city|-27.47|153.03
Belo Horizonte|BR|city|-19.92|-43.94
Fortaleza|BR|city|-3.72|-38.54
Rio de Janeiro|BR|city|-22.91|-43.18
Calgary|CA|city|51.05|-114.09
Nanchong|CN|city|30.8|106.08
Shantou|CN|city|23.37|116.71
Tai'an|CN|city|36.19|117.12
Cali|CO|city|3.44|-76.52
Dortmund|DE|city|51.51|7.47
Essen|DE|city|51.46|7.01
Koln|DE|city|50.93|6.95|Köln
Stuttgart|DE|city|48.78|9.18
Sevilla|ES|city|37.38|-5.97
Zaragoza|ES|city|41.66|-0.88
Marseille|FR|city|43.3|5.38
Bristol|GB|city|51.46|-2.6
Cardiff|GB|city|51.48|-3.18
Edinburgh|GB|city|55.95|-3.2
Glasgow|GB|city|55.87|-4.26
Leeds|GB|city|53.8|-1.55
Leicester|GB|city|52.64|-1.13
Liverpool|GB|city|53.41|-2.98
Nottingham|GB|city|52.95|-1.15
Sheffield|GB|city|53.38|-1.47
Atsiaman|GH|city|5.7|-0.33
Bandar Lampung|ID|city|-5.43|105.26
Banjarmasin|ID|city|-3.32|114.59
City of Balikpapan|ID|city|-1.24|116.89
Malang|ID|city|-7.98|112.63
Padang|ID|city|-0.95|100.35
Situbondo|ID|city|-7.71|114.01
Surakarta|ID|city|-7.56|110.83
Aurangabad|IN|city|19.88|75.34
Dombivli|IN|city|19.22|73.08
Haora|IN|city|22.58|88.32|Hāora
Jabalpur|IN|city|23.17|79.95
Kalyan|IN|city|19.24|73.14|Kalyān
Najafgarh|IN|city|28.61|76.98
Nowrangapur|IN|city|19.23|82.55
Pimpri|IN|city|18.62|73.81
Solapur|IN|city|17.67|75.91|Solāpur
Srinagar|IN|city|34.09|74.81
Basrah|IQ|city|30.51|47.78
Mashhad|IR|city|36.32|59.57
Kawasaki|JP|city|35.52|139.72
Kyoto|JP|city|35.02|135.75
Sapporo|JP|city|43.07|141.35
Sendai|JP|city|38.27|140.87
Yokohama|JP|city|35.43|139.65
Yono|JP|city|35.88|139.63
Lumphat|KH|city|13.49|106.98
Paoy Paet|KH|city|13.66|102.56
Phumi Veal Sre|KH|city|10.98|104.78|Phumĭ Véal Srê
Smach Mean Chey|KH|city|11.55|103.04
Suong|KH|city|11.91|105.66
Tbeng Meanchey|KH|city|13.81|104.98
Ansan-si|KR|city|37.32|126.82
Anyang-si|KR|city|37.39|126.93
Bucheon-si|KR|city|37.5|126.78
Cheongju-si|KR|city|36.64|127.49
Goyang-si|KR|city|37.66|126.83
Seongnam-si|KR|city|37.44|127.14
Almaty|KZ|city|43.26|76.93
Muang Phonsavan|LA|city|19.45|103.19|Muang Phônsavan
Muang Xay|LA|city|20.69|101.98
Pakxan|LA|city|18.39|103.66
Vangviang|LA|city|18.92|102.45
Xam Nua|LA|city|20.42|104.05
Kalmunai|LK|city|7.41|81.83
Moratuwa|LK|city|6.77|79.88
Pita Kotte|LK|city|6.89|79.9
Sri Jayewardenepura Kotte|LK|city|6.88|79.91
Bogale|MM|city|16.29|95.4
Chauk|MM|city|20.9|94.82
Hinthada|MM|city|17.65|95.46
Meiktila|MM|city|20.88|95.86
Mogok|MM|city|22.92|96.51
Monywa|MM|city|22.11|95.14
Mudon|MM|city|16.26|97.72
Myingyan|MM|city|21.46|95.39
Nyaunglebin|MM|city|17.95|96.72
Pakokku|MM|city|21.33|95.08
Pathein|MM|city|16.78|94.73
Pyapon|MM|city|16.29|95.68
Pyay|MM|city|18.82|95.22
Pyinmana|MM|city|19.74|96.21
Shwebo|MM|city|22.57|95.7
Syriam|MM|city|16.77|96.25
Taungdwingyi|MM|city|20.01|95.55
Taungoo|MM|city|18.94|96.43
Thayetmyo|MM|city|19.32|95.18
Yenangyaung|MM|city|20.47|94.87
Kampung Baru Subang|MY|city|3.15|101.53
Kampung Pasir Gudang Baru|MY|city|1.47|103.88
Kampung Sungai Ara|MY|city|5.33|100.27
Kluang|MY|city|2.03|103.32
Kulim|MY|city|5.36|100.56
Rawang|MY|city|3.32|101.58
Taiping|MY|city|4.85|100.73
Tasek Glugor|MY|city|5.48|100.5
Patan|NP|city|27.68|85.31|Pātan
Bago City|PH|city|10.53|122.83
Baliuag|PH|city|14.95|120.9
Binangonan|PH|city|14.46|121.19
Budta|PH|city|7.2|124.44
Bulaon|PH|city|15.08|120.66
Butuan|PH|city|8.95|125.54
Cabanatuan City|PH|city|15.49|120.97
Cabuyao|PH|city|14.27|121.13
Cadiz|PH|city|10.95|123.29
Cavite City|PH|city|14.48|120.9
Cotabato|PH|city|7.22|124.25
Dasmarinas|PH|city|14.33|120.94|Dasmariñas
Digos|PH|city|6.75|125.36
Guyong|PH|city|14.84|120.98
Hagonoy|PH|city|14.83|120.73
Iligan|PH|city|8.23|124.24
Iligan City|PH|city|8.25|124.4
Imus|PH|city|14.43|120.94
Kabankalan|PH|city|9.98|122.81
Koronadal|PH|city|6.5|124.85
Legaspi|PH|city|13.14|123.74
Libertad|PH|city|8.94|125.5
Lucena|PH|city|13.93|121.62
Magugpo Poblacion|PH|city|7.45|125.8
Malingao|PH|city|7.16|124.47
Malolos|PH|city|14.84|120.81
Mansilingan|PH|city|10.63|122.98
Mantampay|PH|city|8.17|124.22
Marawi City|PH|city|8|124.28
Muricay|PH|city|7.83|123.48
Naga|PH|city|13.62|123.18
Ormoc|PH|city|11.01|124.61
Panalanoy|PH|city|11.25|125.01
San Fernando|PH|city|15.03|120.68
San Jose del Monte|PH|city|14.81|121.05
San Mateo|PH|city|14.7|121.12
San Pablo|PH|city|14.07|121.33
San Pedro|PH|city|14.36|121.05
Santa Rosa|PH|city|14.31|121.11
Santol|PH|city|15.16|120.57
Talisay|PH|city|10.24|123.85
Taytay|PH|city|14.56|121.13
Tuguegarao|PH|city|17.62|121.72
Gujranwala|PK|city|32.16|74.19
Multan|PK|city|30.2|71.48
Peshawar|PK|city|34.01|71.58
Rawalpindi|PK|city|33.6|73.05
Lodz|PL|city|51.77|19.47|Łódź
Jeddah|SA|city|21.49|39.19
Ban Lam Luk Ka|TH|city|13.98|100.78
Ban Mai|TH|city|7.2|100.55
Ban Pong|TH|city|13.82|99.88
Ban Talat Yai|TH|city|7.88|98.4
Bang Kruai|TH|city|13.8|100.47
Cha-am|TH|city|12.8|99.97
Chum Phae|TH|city|16.54|102.1
Khlong Luang|TH|city|14.06|100.65
Klaeng|TH|city|12.78|101.65
Krathum Baen|TH|city|13.65|100.26
Mueang Nonthaburi|TH|city|13.86|100.51
Phra Phutthabat|TH|city|14.73|100.8
Phra Pradaeng|TH|city|13.66|100.53
Pran Buri|TH|city|12.38|99.9
Tha Maka|TH|city|13.9|99.77
Hualien City|TW|city|23.98|121.6
Zaporizhia|UA|city|47.82|35.19
Columbus|US|city|39.96|-83
Dallas|US|city|32.78|-96.81
Fort Worth|US|city|32.73|-97.32
Indianapolis|US|city|39.77|-86.16
Jacksonville|US|city|30.33|-81.66
Philadelphia|US|city|39.95|-75.16
San Antonio|US|city|29.42|-98.49
Maracaibo|VE|city|10.67|-71.61
Bao Loc|VN|city|11.55|107.81|Bảo Lộc
Can Giuoc|VN|city|10.61|106.67|Cần Giuộc
Duc Trong|VN|city|11.74|108.37|Đưc Trọng
La Gi|VN|city|10.66|107.77
Phan Thiet|VN|city|10.93|108.1|Phan Thiết
Qui Nhon|VN|city|13.78|109.22
Sa Dec|VN|city|10.29|105.76
Vinh|VN|city|18.67|105.69
Benoni|ZA|city|-26.19|28.32
Pietermaritzburg|ZA|city|-29.62|30.39
`;
