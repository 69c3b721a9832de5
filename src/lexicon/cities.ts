import { ungroup } from './grouped.js';

/** Towns of the field's countries and very large cities elsewhere, beyond places.ts and in its format. From GeoNames (CC BY 4.0) by scripts/make-cities.mjs; do not edit by hand. */
export const CITIES = ungroup(`
= AE city
Ajman City|25.4|55.48
= AU city
Brisbane|-27.47|153.03
Perth|-31.95|115.86
= BD city
Khulna|22.81|89.56
= BR city
Rio de Janeiro|-22.91|-43.18
= CA city
Calgary|51.05|-114.09
= CN city
Dongguan|23.02|113.75
Tianjin|39.14|117.18
= DE city
Koln|50.93|6.95|Köln
= ES city
Sevilla|37.38|-5.97
= GB city
Bristol|51.46|-2.6
Glasgow|55.87|-4.26
Leicester|52.64|-1.13
Liverpool|53.41|-2.98
Nottingham|52.95|-1.15
Sheffield|53.38|-1.47
= ID city
Bandung|-6.92|107.61
Bekasi|-6.23|106.99
Makassar|-5.15|119.43
Palembang|-2.92|104.75
Semarang|-6.99|110.42
South Tangerang|-6.29|106.72
= IN city
Jaipur|26.92|75.79
Kanpur|26.47|80.35
Lucknow|26.84|80.92
Nagpur|21.15|79.08
Pune|18.52|73.86
= JP city
Yokohama|35.43|139.65
= KH city
Banlung|13.74|106.99
Lumphat|13.49|106.98
Paoy Paet|13.66|102.56
Phumi Veal Sre|10.98|104.78|Phumĭ Véal Srê
Smach Mean Chey|11.55|103.04
Suong|11.91|105.66
Tbeng Meanchey|13.81|104.98
= KR city
Daegu|35.87|128.59
Daejeon|36.35|127.38
Gwangju|35.15|126.92
Suwon|37.29|127.01
= LA city
Muang Phonsavan|19.45|103.19|Muang Phônsavan
Muang Xay|20.69|101.98
Pakse|15.12|105.8
Pakxan|18.39|103.66
Thakhek|17.41|104.83|Thakhèk
Vangviang|18.92|102.45
Xam Nua|20.42|104.05
= MA city
Casablanca|33.59|-7.61
= MM city
Dawei|14.08|98.19
Hinthada|17.65|95.46
Meiktila|20.88|95.86
Monywa|22.11|95.14
Myingyan|21.46|95.39
Pakokku|21.33|95.08
Pathein|16.78|94.73
Pyay|18.82|95.22
Pyin Oo Lwin|22.04|96.46
Sittwe|20.15|92.9
Taunggyi|20.79|97.04
Taungoo|18.94|96.43
Thaton|16.92|97.37
Yenangyaung|20.47|94.87
= MY city
Alor Setar|6.12|100.36
Bukit Mertajam|5.36|100.47
Ipoh|4.58|101.08
Kampung Baru Subang|3.15|101.53
Klang|3.04|101.44
Kota Bharu|6.12|102.24
Kuala Terengganu|5.33|103.14
Kuantan|3.81|103.33
Kuching|1.55|110.33
Miri|4.4|113.99
Sandakan|5.84|118.12
Sepang|2.69|101.75
Seremban|2.73|101.94
Shah Alam|3.09|101.53
Sungai Petani|5.65|100.49
Taiping|4.85|100.73
Tawau|4.24|117.89
= NG city
Kaduna|10.53|7.44
= PH city
Antipolo|14.63|121.12
Bacolod City|10.67|122.95
Bacoor|14.46|120.94
Budta|7.2|124.44
Butuan|8.95|125.54
Cabuyao|14.27|121.13
Cagayan de Oro|8.48|124.65
Calamba|14.21|121.17
Caloocan City|14.65|120.97
Dasmarinas|14.33|120.94|Dasmariñas
General Santos|6.11|125.17
Iligan|8.23|124.24
Iligan City|8.25|124.4
Makati City|14.55|121.03
Malingao|7.16|124.47
Mandaluyong City|14.58|121.04
Mandaue City|10.32|123.92
Mansilingan|10.63|122.98
Pasig City|14.59|121.06
San Jose del Monte|14.81|121.05
= PK city
Rawalpindi|33.6|73.05
= TH city
Khlong Luang|14.06|100.65
Mueang Nonthaburi|13.86|100.51
Pak Kret|13.91|100.5
Phra Pradaeng|13.66|100.53
Si Racha|13.17|100.93
= TW city
Banqiao|25.01|121.47
= US city
Dallas|32.78|-96.81
New York City|40.71|-74.01
Philadelphia|39.95|-75.16
San Antonio|29.42|-98.49
= VN city
Bien Hoa|10.94|106.82|Biên Hòa
= ZA city
Durban|-29.86|31.03
Soweto|-26.27|27.86
`);
