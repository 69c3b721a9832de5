import { ungroup } from '../lexicon/grouped.js';

/** Towns of 15,000 people and more that neither the core nor places.ts holds, in the format of places.ts. From GeoNames (https://www.geonames.org, CC BY 4.0) by scripts/make-cities.mjs; do not edit by hand. */
export const TOWNS = ungroup(`
= AE city
Adh Dhayd|25.29|55.88
Al Ain City|24.19|55.76
Al Fujairah City|25.12|56.34
Al Shamkhah City|24.39|54.71
Ar Ruways|24.11|52.73
Bani Yas City|24.31|54.63
Dibba Al-Fujairah|25.59|56.26
Dibba Al-Hisn|25.62|56.27
Khalifah A City|24.43|54.6
Khawr Fakkan|25.33|56.34|Khawr Fakkān
Ras Al Khaimah City|25.79|55.94
Reef Al Fujairah City|25.14|56.25
Umm Al Quwain City|25.56|55.56
Zayed City|23.65|53.71
= AF city
Aibak|36.26|68.02|Aībak
Andkhoy|36.95|65.12|Andkhōy
Art Khwajah|37.09|69.48|Ārt Khwājah
Asmar|35.03|71.36|Āsmār
Baghlan|36.13|68.71|Baghlān
Balkh|36.76|66.9
Bamyan|34.82|67.83|Bāmyān
Baraki Barak|33.97|68.95
Bazarak|35.31|69.52|Bāzārak
Charikar|35.01|69.17
Fayroz Koh|34.52|65.25|Fayrōz Kōh
Fayzabad|37.12|70.58
Gardez|33.6|69.23
Gereshk|31.82|64.57
Ghazni|33.55|68.42
Ghormach|35.73|63.78
Herat|34.35|62.2|Herāt
Jabal os Saraj|35.12|69.24
Jalalabad|34.43|70.45|Jalālābād
Kafir Qala|34.67|61.07
Kandahar|31.61|65.71|Kandahār
Karukh|34.48|62.59
Khanabad|36.68|69.12
Khost|33.34|69.92|Khōst
Khulm|36.7|67.7
Kunduz|36.73|68.86
Kushk|33.3|61.95
Lashkar Gah|31.59|64.37|Lashkar Gāh
Markaz-e Woluswali-ye Achin|34.13|70.71|Markaz-e Woluswalī-ye Āchīn
Maymana|35.92|64.78
Mazar-e Sharif|36.71|67.11|Mazār-e Sharīf
Mehtar Lam|34.67|70.21|Mehtar Lām
Nahrin|36.06|69.13|Nahrīn
Paghman|34.59|68.95|Paghmān
Pul-e Khumri|35.94|68.72|Pul-e Khumrī
Qarawul|37.22|68.78|Qarāwul
Qarqin|37.42|66.04|Qarqīn
Sang-e Charak|35.85|66.44|Sang-e Chārak
Sar-e Pul|36.22|65.93
Shahrak|34.11|64.31
Shibirghan|36.67|65.75|Shibirghān
Shindand|33.3|62.15|Shīnḏanḏ
Taloqan|36.74|69.53
Zaranj|30.96|61.86
= AL city
Burrel|41.61|20.01
Fier|40.72|19.56
Gjirokaster|40.08|20.14|Gjirokastër
Kavaje|41.19|19.56|Kavajë
Korce|40.62|20.78|Korçë
Kruje|41.51|19.79|Krujë
Kucove|40.8|19.92|Kuçovë
Kukes|42.08|20.42|Kukës
Lezhe|41.78|19.64|Lezhë
Lushnje|40.94|19.7|Lushnjë
Patos Fshat|40.64|19.65
Pogradec|40.9|20.65
= AM city
Abovyan|40.27|44.63
Ararat|39.83|44.71
Artashat|39.96|44.54
Ashtarak|40.3|44.36
Gavarr|40.35|45.12
Goris|39.51|46.34
Gyumri|40.79|43.85
Hats'avan|39.46|45.97
Hrazdan|40.5|44.77
Kapan|39.21|46.41
Masis|40.07|44.42
Sevan|40.55|44.94
Spitak|40.83|44.27
Step'anavan|41.01|44.39
Vagharshapat|40.17|44.29
Vanadzor|40.8|44.49
= AO city
Benguela|-12.58|13.41
Caala|-12.85|15.56|Caála
Cabinda|-5.55|12.2
Camacupa|-12.02|17.48
Catabola|-12.15|17.28
Catumbela|-12.43|13.55
Caxito|-8.58|13.66
Cuito|-12.38|16.93
Huambo|-12.78|15.74
Lobito|-12.36|13.54
Longonjo|-12.91|15.25
Lubango|-14.92|13.49
Lucapa|-8.42|20.74
Luena|-11.78|19.92
Malanje|-9.54|16.34
Mbanza Kongo|-6.27|14.24
Menongue|-14.66|17.69
N'dalatando|-9.3|14.91
N'zeto|-7.23|12.87
Namibe|-15.2|12.15
Saurimo|-9.66|20.39
Soio|-6.13|12.37
Sumbe|-11.21|13.84
Uige|-7.61|15.06|Uíge
= AR city
Adrogue|-34.8|-58.38|Adrogué
Aguilares|-27.43|-65.61
Albardon|-31.44|-68.53|Albardón
Alderetes|-26.82|-65.13
Alta Gracia|-31.65|-64.43
Anatuya|-28.46|-62.83|Añatuya
Aristobulo del Valle|-27.1|-54.9|Aristóbulo del Valle
Arroyito|-31.42|-63.05
Arroyo Seco|-33.15|-60.51
Avellaneda|-29.12|-59.66
Azul|-36.78|-59.86
Bahia Blanca|-38.72|-62.27|Bahía Blanca
Balcarce|-37.85|-58.26
Barranqueras|-27.48|-58.94
Bell Ville|-32.63|-62.69
Berazategui|-34.77|-58.21
Caleta Olivia|-46.44|-67.53
Campana|-34.16|-58.96
Canada de Gomez|-32.82|-61.39|Cañada de Gómez
Capitan Bermudez|-32.82|-60.72|Capitán Bermúdez
Carcarana|-32.86|-61.15|Carcarañá
Casilda|-33.04|-61.17
Castelli|-25.95|-60.62
Catriel|-37.88|-67.8
Caucete|-31.65|-68.28
Centenario|-38.83|-68.13
Chacabuco|-34.64|-60.47
Chajari|-30.75|-57.98|Chajarí
Charata|-27.21|-61.19
Chilecito|-29.16|-67.5
Chimbas|-31.48|-68.53
Chivilcoy|-34.9|-60.02
Cinco Saltos|-38.82|-68.06
Cipolletti|-38.93|-67.99
Clorinda|-25.28|-57.72
Comodoro Rivadavia|-45.86|-67.5
Concepcion del Uruguay|-32.48|-58.23|Concepción del Uruguay
Concordia|-31.39|-58.02
Cordoba|-31.41|-64.18|Córdoba
Coronda|-31.97|-60.92
Coronel Suarez|-37.45|-61.93|Coronel Suárez
Corrientes|-27.47|-58.83
Cosquin|-31.25|-64.47|Cosquín
Crespo|-32.03|-60.31
Cruz del Eje|-30.73|-64.8
Curuzu Cuatia|-29.79|-58.05|Curuzú Cuatiá
Cutral-Co|-38.93|-69.23|Cutral-Có
Dean Funes|-30.42|-64.35|Deán Funes
Diamante|-32.07|-60.64
Don Torcuato|-34.49|-58.63
El Bolson|-41.96|-71.53|El Bolsón
El Soberbio|-27.3|-54.2
Embalse|-32.18|-64.42
Embarcacion|-23.21|-64.1|Embarcación
Esquel|-42.91|-71.32
Esquina|-30.01|-59.53
Famailla|-27.05|-65.4|Famaillá
Firmat|-33.46|-61.48
Formosa|-26.18|-58.17
Galvez|-32.03|-61.22|Gálvez
Garupa|-27.48|-55.83|Garupá
General Enrique Mosconi|-22.6|-63.81
General Jose de San Martin|-26.54|-59.34|General José de San Martín
General Pacheco|-34.45|-58.64
General Pico|-35.66|-63.76
General Pinedo|-27.32|-61.28
General Roca|-39.03|-67.58
General Villegas|-35.03|-63.01
Gobernador Galvez|-33.03|-60.64|Gobernador Gálvez
Gobernador Virasora|-28.05|-56.03
Goya|-29.14|-59.26
Granadero Baigorria|-32.86|-60.72
Gualeguay|-33.14|-59.31
Gualeguaychu|-33.01|-58.52|Gualeguaychú
Hurlingham|-34.59|-58.63
Ingeniero Pablo Nogues|-34.48|-58.71|Ingeniero Pablo Nogués
Jardin America|-27.04|-55.23|Jardín América
Junin|-34.58|-60.94|Junín
La Calera|-31.34|-64.34
La Falda|-31.09|-64.49
La Plata|-34.92|-57.95
La Rioja|-29.41|-66.85
Laboulaye|-34.13|-63.39
Las Brenas|-27.09|-61.08|Las Breñas
Libertador General San Martin|-23.81|-64.79|Libertador General San Martín
Los Polvorines|-34.5|-58.71
Lujan|-34.57|-59.1|Luján
Machagai|-26.93|-60.05
Marcos Juarez|-32.7|-62.11|Marcos Juárez
Merlo|-34.67|-58.73
Monte Caseros|-30.25|-57.64
Montecarlo|-26.57|-54.76
Monteros|-27.17|-65.5
Morteros|-30.71|-62
Muniz|-34.56|-58.71|Muñiz
Necochea|-38.55|-58.74
Neuquen|-38.95|-68.06|Neuquén
Nueve de Julio|-35.44|-60.88
Obera|-27.49|-55.12|Oberá
Olavarria|-36.89|-60.32|Olavarría
Palpala|-24.26|-65.21|Palpalá
Parana|-31.73|-60.53|Paraná
Paso de los Libres|-29.71|-57.09
Pergamino|-33.89|-60.57
Pirane|-25.73|-59.11|Pirané
Plottier|-38.97|-68.23
Pocito|-31.68|-68.58
Posadas|-27.37|-55.9
Presidencia Roque Saenz Pena|-26.79|-60.44|Presidencia Roque Sáenz Peña
Puerto Eldorado|-26.41|-54.69
Puerto Esperanza|-26.02|-54.61
Puerto Iguazu|-25.6|-54.57|Puerto Iguazú
Puerto Madryn|-42.77|-65.04
Punta Alta|-38.88|-62.07
Quilmes|-34.73|-58.26
Quitilipi|-26.87|-60.22
Rafaela|-31.25|-61.49
Rawson|-43.3|-65.1
Reconquista|-29.15|-59.65
Resistencia|-27.46|-58.98
Rio Ceballos|-31.16|-64.32|Río Ceballos
Rio Cuarto|-33.13|-64.35|Río Cuarto
Rio Gallegos|-51.62|-69.22|Río Gallegos
Rio Segundo|-31.65|-63.91|Río Segundo
Rio Tercero|-32.17|-64.11|Río Tercero
Rufino|-34.27|-62.71
Saladas|-28.25|-58.63
Salta|-24.79|-65.41
San Antonio Oeste|-40.73|-64.95
San Carlos de Bariloche|-41.15|-71.31
San Fernando del Valle de Catamarca|-28.47|-65.79
San Jorge|-31.9|-61.86
San Jose de Jachal|-30.24|-68.75|San José de Jáchal
San Justo|-30.79|-60.59
San Luis|-33.3|-66.34
San Luis del Palmar|-27.51|-58.55
San Martin|-33.08|-68.47|San Martín
San Martin de los Andes|-40.16|-71.35|San Martín de los Andes
San Miguel de Tucuman|-26.82|-65.22|San Miguel de Tucumán
San Nicolas de los Arroyos|-33.33|-60.21|San Nicolás de los Arroyos
San Pedro de Jujuy|-24.23|-64.87
San Rafael|-34.62|-68.33
San Ramon de la Nueva Oran|-23.14|-64.32|San Ramón de la Nueva Orán
San Salvador de Jujuy|-24.19|-65.3
Santa Fe|-31.65|-60.71
Santiago del Estero|-27.8|-64.26
Santo Tome|-31.66|-60.77|Santo Tomé
Sunchales|-30.94|-61.56
Tafi Viejo|-26.73|-65.26|Tafí Viejo
Tandil|-37.32|-59.13
Tartagal|-22.52|-63.8
Termas de Rio Hondo|-27.49|-64.86|Termas de Río Hondo
Tigre|-34.43|-58.58
Tortuguitas|-34.48|-58.75
Trelew|-43.25|-65.31
Tres Arroyos|-38.37|-60.28
Tres Isletas|-26.34|-60.43
Unquillo|-31.23|-64.32
Ushuaia|-54.81|-68.32
Veinticinco de Mayo|-35.43|-60.17
Venado Tuerto|-33.75|-61.97
Viedma|-40.81|-63
Villa Allende|-31.29|-64.3
Villa Angela|-27.57|-60.72|Villa Ángela
Villa Carlos Paz|-31.42|-64.5
Villa Constitucion|-33.23|-60.33|Villa Constitución
Villa de Mayo|-34.51|-58.68
Villa Dolores|-31.95|-65.19
Villa Gesell|-37.26|-56.97
Villa Maria|-32.41|-63.24|Villa María
Villa Mercedes|-33.68|-65.46
Villa Ocampo|-28.49|-59.36
Villa Paula de Sarmiento|-31.49|-68.54
Villa Regina|-39.1|-67.07
Villaguay|-31.87|-59.03
Yerba Buena|-26.82|-65.32
Zapala|-38.9|-70.05
Zarate|-34.1|-59.03|Zárate
= AT city
Amstetten|48.12|14.87
Baden|48.01|16.23
Bregenz|47.5|9.75
Dornbirn|47.41|9.74
Feldkirch|47.23|9.6
Graz|47.07|15.45
Hohenems|47.37|9.68
Innsbruck|47.26|11.39
Klagenfurt am Worthersee|46.62|14.31|Klagenfurt am Wörthersee
Klosterneuburg|48.31|16.33
Linz|48.31|14.29
Lustenau|47.43|9.66
Modling|48.09|16.29|Mödling
Perchtoldsdorf|48.12|16.27
Salzburg|47.8|13.04
Sankt Polten|48.2|15.63|Sankt Pölten
Steyr|48.04|14.42
Stockerau|48.38|16.22
Strassgang|47.03|15.4|Straßgang
Telfs|47.31|11.07
Villach|46.61|13.86
Wels|48.17|14.03
Wiener Neustadt|47.8|16.23
= AU city
Adelaide Hills|-34.91|138.71
Alice Springs|-23.7|133.88
Armidale|-30.5|151.67
Ballarat|-37.57|143.85
Balwyn North|-37.79|145.09
Bathurst|-33.42|149.58
Bendigo|-36.76|144.28
Broken Hill|-31.97|141.45
Bunbury|-33.33|115.64
Bundaberg|-24.87|152.35
Burnie|-41.06|145.9
Busselton|-33.65|115.35
Capalaba|-27.54|153.2
Cessnock|-32.83|151.36
Coffs Harbour|-30.3|153.11
Dubbo|-32.24|148.6
Frankston East|-38.13|145.13
Gawler|-34.6|138.75
Geelong|-38.15|144.36
Geraldton|-28.78|114.61
Gladstone|-23.85|151.26
Goulburn|-34.75|149.72
Hervey Bay|-25.29|152.77
Hobart|-42.88|147.33
Hornsby|-33.7|151.1
Kwinana|-32.23|115.78
Launceston|-41.44|147.13
Logan City|-27.64|153.11
Mackay|-21.15|149.17
Maitland|-32.73|151.56
Mandurah|-32.53|115.72
Maryborough|-25.54|152.7
Mildura|-34.19|142.16
Mount Gambier|-37.83|140.78
Mount Isa|-20.73|139.5
Narangba|-27.2|152.96
Palmerston|-12.49|130.98
Parramatta|-33.82|151
Port Macquarie|-31.43|152.91
Rockhampton|-23.38|150.51
Rockingham|-32.28|115.73
Shepparton|-36.38|145.4
Taree|-31.91|152.45
Toowoomba|-27.56|151.95
Townsville|-19.27|146.81
Traralgon|-38.2|146.54
Wangaratta|-36.36|146.32
Warragul|-38.16|145.93
Warrnambool|-38.38|142.49
Wodonga|-36.12|146.89
Wollongong|-34.42|150.89
= AW city
Tanki Leendert|12.54|-70.02
= AZ city
Agdam|39.99|46.93|Ağdam
Agdas|40.65|47.47|Ağdaş
Agdzhabedy|40.05|47.46
Aghsu|40.57|48.4
Amirdzhan|40.43|49.98
Bakixanov|40.42|49.97|Bakıxanov
Barda|40.38|47.13
Beylagan|39.78|47.62
Bilajari|40.44|49.81
Biny Selo|40.45|50.09
Buzovna|40.52|50.11
Divichibazar|41.2|48.99
Fizuli|39.6|47.15
Ganja|40.68|46.36
Geoktschai|40.65|47.74
Haci Zeynalabdin|40.62|49.56|Hacı Zeynalabdin
Haciqabul|40.04|48.94|Hacıqabul
Hovsan|40.37|50.09|Hövsan
Imishli|39.87|48.06
Jalilabad|39.21|48.49
Khirdalan|40.45|49.76
Kyurdarmir|40.34|48.16
Lankaran|38.75|48.85
Lokbatan|40.33|49.73|Lökbatan
Mardakan|40.49|50.14
Mastaga|40.53|50.01|Maştağa
Mingelchaur|40.76|47.06
Nakhchivan|39.21|45.41
Neftcala|39.38|49.25|Neftçala
Qaracuxur|40.4|49.97|Qaraçuxur
Qazax|41.09|45.37
Quba|41.36|48.51
Qusar|41.43|48.43
Saatli|39.93|48.37|Saatlı
Sabirabad|40.01|48.48
Sabuncu|40.44|49.95|Sabunçu
Salyan|39.6|48.98
Shamakhi|40.63|48.64
Shamkhor|40.83|46.02
Sheki|41.19|47.17
Shushi|39.76|46.75
Sirvan|39.94|48.93|Şirvan
Sumqayit|40.59|49.67|Sumqayıt
Terter|40.34|46.93
Ujar|40.52|47.65
Xacmaz|41.46|48.81|Xaçmaz
Xankandi|39.82|46.75
Yelenendorf|40.59|46.32
Yeni Suraxani|40.43|50.04|Yeni Suraxanı
Yevlakh|40.62|47.15
Zabrat|40.48|49.94
Zaqatala|41.63|46.64
= BA city
Banja Luka|44.78|17.19
Bihac|44.82|15.87|Bihać
Bijeljina|44.76|19.21
Bosanska Krupa|44.88|16.15
Brcko|44.87|18.81|Brčko
Bugojno|44.06|17.45
Cazin|44.97|15.94
Doboj|44.73|18.09
Gorazde|43.67|18.98|Goražde
Gracanica|44.7|18.31|Gračanica
Gradacac|44.88|18.43|Gradačac
Konjic|43.65|17.96
Mostar|43.34|17.81
Prijedor|44.98|16.71
Travnik|44.23|17.67
Trebinje|42.71|18.34
Tuzla|44.54|18.67
Velika Kladusa|45.18|15.81|Velika Kladuša
Visoko|43.99|18.18
Zenica|44.2|17.9
= BD city
Azimpur|23.73|90.39
Badarganj|25.67|89.05
Bagerhat|22.66|89.79
Bajitpur|24.22|90.95|Bājitpur
Bandarban|22.2|92.22|Bāndarban
Baniachang|24.52|91.36
Bera|24.08|89.63
Bhairab Bazar|24.05|90.98|Bhairab Bāzār
Bhandaria|22.49|90.06|Bhāndāria
Bhatpara Abhaynagar|23.01|89.44|Bhātpāra Abhaynagar
Bheramara|24.02|88.99|Bherāmāra
Bhola|22.69|90.64
Bibir Hat|22.68|91.79
Bogra|24.85|89.37
Burhanuddin|22.5|90.72|Burhānuddin
Char Bhadrasan|23.31|90.23|Char Bhadrāsan
Chhagalnaiya|23.02|91.51|Chhāgalnāiya
Chhatak|25.04|91.67|Chhātak
Chilmari|25.56|89.67|Chilmāri
Dinajpur|25.63|88.64|Dinājpur
Dohar|23.59|90.14|Dohār
Faridpur|23.61|89.84|Farīdpur
Feni|23.01|91.4
Gafargaon|24.43|90.56
Gaurnadi|22.97|90.22
Habiganj|24.38|91.41
Hajiganj|23.25|90.86|Hājīganj
Ishurdi|24.13|89.07
Jamalpur|24.92|89.95|Jamālpur
Jessore|23.17|89.21
Jhingergacha|23.11|89.09|Jhingergācha
Joypur Hat|25.1|89.03|Joypur Hāt
Kalia|23.04|89.63|Kālia
Kaliganj|23.41|89.14|Kālīganj
Kesabpur|22.91|89.22
Khagrachhari|23.11|91.97
Kishorganj|24.44|90.78
Kushtia|23.9|89.12
Laksham|23.24|91.12|Lākshām
Lakshmipur|22.94|90.83|Lakshmīpur
Lalmohan|22.34|90.74|Lālmohan
Lalmonirhat|25.92|89.45
Madaripur|23.17|90.21|Mādārīpur
Manikchari|22.84|91.84
Mathba|22.29|89.96
Maulavi Bazar|24.49|91.77|Maulavi Bāzār
Mehendiganj|22.82|90.53
Morrelgonj|22.46|89.86
Muktagacha|24.76|90.26|Muktāgācha
Nabinagar|23.89|90.97|Nabīnagar
Nagarpur|24.06|89.88|Nāgarpur
Nageswari|25.97|89.69
Nalchiti|22.64|90.27|Nālchiti
Narail|23.16|89.5
Narsingdi|23.92|90.72
Natore|24.41|88.99
Nawabganj|24.59|88.27|Nawābganj
Netrakona|24.88|90.73
Pabna|24.01|89.24|Pābna
Palang|23.22|90.35|Pālang
Paltan|23.74|90.41
Panchagarh|26.33|88.56
Par Naogaon|24.8|88.95|Pār Naogaon
Parbatipur|25.66|88.93
Patiya|22.3|91.98
Phultala|22.72|89.51
Pirgaaj|25.86|88.36|Pīrgaaj
Pirojpur|22.58|89.98
Puthia|24.37|88.83
Ramganj|23.1|90.85|Rāmganj
Raojan|22.54|91.92|Raojān
Saidpur|25.78|88.89
Sakhipur|24.32|90.17
Sandwip|22.51|91.45|Sandwīp
Sarankhola|22.31|89.79
Sarishabari|24.75|89.83|Sarishābāri
Satkania|22.08|92.05|Sātkania
Satkhira|22.71|89.07|Sātkhira
Shahzadpur|24.18|89.6|Shāhzādpur
Sherpur|25.02|90.02
Shibganj|25|89.32
Sirajganj|24.46|89.71
Sonargaon|23.65|90.62|Sonārgaon
Tangail|24.25|89.92|Tāngāil
Thakurgaon|26.03|88.47|Thākurgaon
Tungi|23.89|90.4
Tungipara|22.9|89.9|Tungipāra
Uttar Char Fasson|22.23|90.71
= BE city
Aalst|50.94|4.04
Aalter|51.09|3.45
Aarschot|50.99|4.84
Andenne|50.49|5.1
Antwerpen|51.22|4.4
Arlon|49.68|5.82
Asse|50.91|4.2
Balen|51.17|5.17
Beerse|51.32|4.85
Beersel|50.77|4.3
Beringen|51.05|5.23
Beveren|51.21|4.26
Bilzen|50.87|5.52
Binche|50.41|4.16
Blankenberge|51.31|3.13
Bornem|51.1|4.24
Boussu|50.43|3.79
Braine-l'Alleud|50.68|4.37
Braine-le-Comte|50.61|4.15
Brasschaat|51.29|4.49
Brecht|51.35|4.64
Brugge|51.21|3.22
Charleroi|50.41|4.44
Chatelet|50.4|4.53|Châtelet
Chaudfontaine|50.58|5.63
Colfontaine|50.41|3.86
Courcelles|50.46|4.37
Deinze|50.98|3.53
Denderleeuw|50.89|4.08
Dendermonde|51.03|4.1
Destelbergen|51.06|3.8
Deurne|51.22|4.47
Diepenbeek|50.91|5.42
Diest|50.99|5.05
Diksmuide|51.03|2.86
Dilbeek|50.85|4.26
Duffel|51.1|4.51
Edegem|51.16|4.45
Eeklo|51.19|3.56
Eupen|50.63|6.04
Evergem|51.11|3.71
Flemalle-Haute|50.6|5.44|Flémalle-Haute
Fleron|50.62|5.68|Fléron
Fleurus|50.48|4.55
Frameries|50.41|3.9
Geel|51.17|4.99
Gembloux|50.56|4.7
Genk|50.97|5.5
Geraardsbergen|50.77|3.88
Grimbergen|50.93|4.37
Haaltert|50.91|4
Halle|50.73|4.23
Hamme|51.1|4.14
Harelbeke|50.85|3.31
Hasselt|50.93|5.34
Heist-op-den-Berg|51.08|4.73
Helchteren|51.06|5.38
Herent|50.91|4.67
Herentals|51.18|4.83
Herstal|50.66|5.62
Herve|50.64|5.79
Herzele|50.89|3.89
Heusden|51.04|5.28
Hoogstraten|51.4|4.76
Houthalen|51.03|5.37
Ieper|50.85|2.89
Izegem|50.91|3.21
Kalmthout|51.38|4.48
Kapellen|51.31|4.44
Kasterlee|51.24|4.97
Knokke-Heist|51.35|3.27
Koksijde|51.12|2.64
Kontich|51.13|4.45
Kortenberg|50.89|4.54
Kortrijk|50.83|3.26
La Louviere|50.49|4.19|La Louvière
Lanaken|50.89|5.65
Lebbeke|51|4.13
Lede|50.97|3.99
Lessines|50.71|3.84
Leuven|50.88|4.7
Lier|51.13|4.57
Lochristi|51.1|3.83
Lokeren|51.1|3.99
Lommel|51.23|5.31
Londerzeel|51|4.3
Louvain-la-Neuve|50.67|4.61
Maaseik|51.1|5.78
Maasmechelen|50.97|5.69
Maldegem|51.21|3.45
Marche-en-Famenne|50.23|5.34
Mechelen|51.03|4.48
Meise|50.94|4.33
Menen|50.8|3.12
Merelbeke|50.99|3.75
Middelkerke|51.19|2.82
Mons|50.45|3.95
Morlanwelz-Mariemont|50.46|4.25
Mortsel|51.17|4.45
Mouscron|50.74|3.21
Namur|50.47|4.87
Neerpelt|51.23|5.44
Nijlen|51.16|4.67
Ninove|50.83|4.03
Nivelles|50.6|4.33
Oostkamp|51.15|3.23
Ostend|51.22|2.93
Oudenaarde|50.85|3.61
Oupeye|50.71|5.65
Overijse|50.77|4.53
Peruwelz|50.51|3.59|Péruwelz
Pont-a-Celles|50.51|4.37|Pont-à-Celles
Poperinge|50.85|2.73
Putte|51.05|4.63
Puurs|51.07|4.29
Quaregnon|50.44|3.87
Ranst|51.19|4.57
Riemst|50.81|5.6
Rixensart|50.71|4.53
Roeselare|50.95|3.12
Ronse|50.75|3.6
Rotselaar|50.95|4.72
Saint-Ghislain|50.45|3.82
Saint-Nicolas|50.63|5.53
Schilde|51.24|4.58
Schoten|51.25|4.5
Seraing|50.58|5.5
Sint-Genesius-Rode|50.75|4.36
Sint-Gillis-Waas|51.22|4.12
Sint-Katelijne-Waver|51.07|4.53
Sint-Kruis|51.21|3.25
Sint-Niklaas|51.17|4.14
Sint-Pieters-Leeuw|50.78|4.24
Sint-Truiden|50.82|5.19
Soignies|50.58|4.07
Soumagne|50.61|5.75
Stabroek|51.33|4.37
Stekene|51.21|4.04
Temse|51.13|4.21
Tervuren|50.82|4.51
Tessenderlo|51.07|5.09
Tielt|51|3.33
Tienen|50.81|4.94
Tongeren|50.78|5.46
Torhout|51.07|3.1
Tournai|50.61|3.39
Tubize|50.69|4.2
Turnhout|51.32|4.94
Verviers|50.59|5.86
Vilvoorde|50.93|4.43
Walcourt|50.25|4.44
Waregem|50.89|3.43
Wavre|50.72|4.6
Wervik|50.78|3.04
Westerlo|51.09|4.92
Wetteren|51.01|3.88
Wevelgem|50.8|3.17
Willebroek|51.06|4.36
Wuustwezel|51.39|4.6
Zaventem|50.88|4.47
Zedelgem|51.14|3.14
Zele|51.07|4.04
Zemst|50.98|4.46
Zoersel|51.27|4.71
Zonhoven|50.99|5.37
Zottegem|50.87|3.81
Zwevegem|50.81|3.34
= BF city
Banfora|10.63|-4.77
Bobo-Dioulasso|11.18|-4.3
Boulsa|12.67|-0.57
Bousse|12.66|-1.9|Boussé
Dedougou|12.46|-3.46|Dédougou
Diapaga|12.07|1.79
Djibo|14.1|-1.63
Dori|14.04|-0.03
Fada N'gourma|12.06|0.36
Garango|11.8|-0.55
Gourcy|13.21|-2.36
Hounde|11.5|-3.52|Houndé
Kokologo|12.19|-1.88
Kombissiri|12.07|-1.34
Kongoussi|13.33|-1.53
Koudougou|12.25|-2.36
Koupela|12.18|-0.35|Koupéla
Nouna|12.73|-3.86
Ouahigouya|13.58|-2.42
Tenkodogo|11.78|-0.37
Titao|13.77|-2.07
Tougan|13.07|-3.07
Yako|12.96|-2.26
Zorgo|12.25|-0.62
= BG city
Asenovgrad|42.02|24.87
Aytos|42.7|27.25
Berkovitsa|43.24|23.13
Blagoevgrad|42.02|23.1
Botevgrad|42.9|23.78
Burgas|42.51|27.47
Chirpan|42.2|25.33
Dobrich|43.57|27.83
Dupnitsa|42.27|23.12
Gabrovo|42.87|25.33
Gorna Oryahovitsa|43.13|25.7
Gotse Delchev|41.57|23.73
Harmanli|41.93|25.9
Haskovo|41.93|25.56
Kardzhali|41.65|25.37
Karlovo|42.63|24.8
Karnobat|42.65|26.98
Kazanlak|42.62|25.4
Kyustendil|42.28|22.69
Lovech|43.13|24.72
Nova Zagora|42.48|26.02
Panagyurishte|42.5|24.19
Parvomay|42.1|25.22
Pazardzhik|42.2|24.33
Pernik|42.6|23.03
Peshtera|42.03|24.3
Petrich|41.4|23.21
Pleven|43.42|24.62
Plovdiv|42.15|24.75
Popovo|43.35|26.23
Rakovski|42.27|24.94
Razgrad|43.53|26.52
Samokov|42.34|23.55
Sandanski|41.57|23.28
Sevlievo|43.03|25.11
Shumen|43.27|26.92
Silistra|44.12|27.26
Sliven|42.69|26.33
Smolyan|41.57|24.71
Stara Zagora|42.43|25.64
Svilengrad|41.77|26.2
Svishtov|43.62|25.35
Targovishte|43.25|26.57
Troyan|42.89|24.72
Varna|43.22|27.92
Veliko Turnovo|43.08|25.63|Veliko Tŭrnovo
Velingrad|42.03|23.99
Vidin|43.99|22.88
Vratsa|43.21|23.56
Yambol|42.48|26.5
= BH city
Al Muharraq|26.26|50.61
Ar Rifa'|26.13|50.55
Dar Kulayb|26.07|50.5|Dār Kulayb
Jidd Hafs|26.22|50.55|Jidd Ḩafş
Madinat 'Isa|26.17|50.55
Madinat Hamad|26.12|50.51|Madīnat Ḩamad
Sitrah|26.15|50.62
= BI city
Bujumbura|-3.38|29.36
Bururi|-3.95|29.62
Kayanza|-2.92|29.63
Makamba|-4.13|29.8
Muramvya|-3.27|29.61
Muyinga|-2.85|30.34
Rutana|-3.93|29.99
Ruyigi|-3.48|30.25
= BJ city
Abomey|7.18|1.99
Abomey-Calavi|6.45|2.36
Allada|6.67|2.15
Aplahoue|6.93|1.68|Aplahoué
Banikoara|11.3|2.44
Bassila|9.01|1.67
Bembereke|10.23|2.66|Bembèrèkè
Bohicon|7.18|2.07
Cotonou|6.37|2.42
Dassa-Zoume|7.75|2.18|Dassa-Zoumé
Djougou|9.71|1.67
Dogbo|6.8|1.78
Kandi|11.13|2.94
Ketou|7.36|2.6|Kétou
Lokossa|6.64|1.72
Malanville|11.87|3.38
Natitingou|10.3|1.38
Ouidah|6.36|2.09
Parakou|9.34|2.63
Pobe|6.98|2.66|Pobé
Sakete|6.74|2.66|Sakété
Savalou|7.93|1.98
Tanguieta|10.62|1.27|Tanguiéta
Tchaourou|8.89|2.6
= BN city
Kuala Belait|4.58|114.23
Seria|4.61|114.32
Tutong|4.8|114.65
= BO city
Bermejo|-22.73|-64.34
Camiri|-20.04|-63.52
Cobija|-11.03|-68.77
Cochabamba|-17.39|-66.16
Cotoca|-17.82|-63.05
Guayaramerin|-10.83|-65.36|Guayaramerín
Huanuni|-18.29|-66.84
Llallagua|-18.42|-66.58
Mizque|-17.94|-65.34
Montero|-17.34|-63.25
Oruro|-17.98|-67.15
Potosi|-19.58|-65.75|Potosí
Punata|-17.54|-65.83
Quillacollo|-17.39|-66.28
Riberalta|-11.01|-66.06
Sacaba|-17.4|-66.04
San Borja|-14.85|-66.75
San Ignacio de Velasco|-16.37|-60.95
Santiago del Torno|-17.99|-63.38
Sucre|-19.03|-65.26
Tarija|-21.54|-64.73
Tiquipaya|-17.34|-66.22
Tupiza|-21.44|-65.72
Villa Yapacani|-17.4|-63.83|Villa Yapacaní
Villamontes|-21.26|-63.47
Villazon|-22.09|-65.59|Villazón
Warnes|-17.52|-63.17
Yacuiba|-22.02|-63.68
= BR city
Abaete|-19.16|-45.45|Abaeté
Abaetetuba|-1.72|-48.88
Abreu e Lima|-7.91|-34.9
Acarau|-2.89|-40.12|Acaraú
Acopiara|-6.1|-39.45
Adamantina|-21.69|-51.07
Afogados da Ingazeira|-7.75|-37.64
Agua Preta|-8.71|-35.53|Água Preta
Aguai|-22.06|-46.98|Aguaí
Aguas Belas|-9.11|-37.12|Águas Belas
Aguas de Lindoia|-22.48|-46.63|Águas de Lindóia
Aguas Vermelhas|-15.75|-41.46|Águas Vermelhas
Agudos|-22.47|-48.99
Aimores|-19.5|-41.06|Aimorés
Alagoa Grande|-7.16|-35.63
Alagoinhas|-12.14|-38.42
Alegre|-20.76|-41.53
Alegrete|-29.78|-55.79
Alem Paraiba|-21.89|-42.7|Além Paraíba
Alenquer|-1.94|-54.74
Alfenas|-21.43|-45.95
Almeirim|-1.52|-52.58
Almenara|-16.18|-40.69
Almirante Tamandare|-25.32|-49.31|Almirante Tamandaré
Altamira|-3.2|-52.21
Alvares Machado|-22.08|-51.47|Álvares Machado
Amaraji|-8.38|-35.45
Amargosa|-13.03|-39.6
Americana|-22.74|-47.33
Americo Brasiliense|-21.72|-48.1|Américo Brasiliense
Amparo|-22.7|-46.76
Ananindeua|-1.37|-48.37
Anapolis|-16.33|-48.95|Anápolis
Anastacio|-20.48|-55.81|Anastácio
Andradas|-22.07|-46.57
Andradina|-20.9|-51.38
Angra dos Reis|-23.01|-44.32
Anicuns|-16.46|-49.96
Antonina|-25.43|-48.71
Aparecida|-22.85|-45.23
Aparecida de Goiania|-16.82|-49.24|Aparecida de Goiânia
Aparecida do Taboado|-20.09|-51.09
Apiai|-24.51|-48.84|Apiaí
Apodi|-5.66|-37.8
Apucarana|-23.55|-51.46
Aquidauana|-20.47|-55.79
Aquiraz|-3.9|-38.39
Aracaju|-10.91|-37.07
Aracati|-4.56|-37.77
Aracatuba|-21.21|-50.43|Araçatuba
Araci|-11.33|-38.97
Aracoiaba da Serra|-23.51|-47.61|Araçoiaba da Serra
Aracruz|-19.82|-40.27
Aracuai|-16.85|-42.07|Araçuaí
Aragarcas|-15.9|-52.25|Aragarças
Araguaina|-7.19|-48.21|Araguaína
Araguari|-18.65|-48.19
Arapiraca|-9.75|-36.66
Arapongas|-23.42|-51.42
Ararangua|-28.94|-49.5|Araranguá
Araraquara|-21.79|-48.18
Araras|-22.36|-47.38
Arari|-3.45|-44.78
Araripina|-7.58|-40.5
Araruama|-22.87|-42.34
Araucaria|-25.59|-49.41|Araucária
Araxa|-19.59|-46.94|Araxá
Arcos|-20.28|-45.54
Arcoverde|-8.42|-37.05
Areia Branca|-4.96|-37.14
Aripuana|-9.17|-60.63|Aripuanã
Ariquemes|-9.91|-63.04
Armacao de Buzios|-22.75|-41.88|Armação de Búzios
Arraial do Cabo|-22.97|-42.03
Arroio do Meio|-29.4|-51.95
Arroio Grande|-32.24|-53.09
Artur Nogueira|-22.57|-47.17
Aruja|-23.4|-46.32|Arujá
Assis|-22.66|-50.41
Astorga|-23.23|-51.67
Atalaia|-9.5|-36.02
Atibaia|-23.12|-46.55
Augusto Correa|-1.02|-46.63|Augusto Corrêa
Avare|-23.1|-48.93|Avaré
Bacabal|-4.29|-44.79
Bage|-31.33|-54.11|Bagé
Baixo Guandu|-19.52|-41.02
Balneario Camboriu|-26.99|-48.63|Balneário Camboriú
Bambui|-20.01|-45.98|Bambuí
Bandeirantes|-23.11|-50.37
Barao de Cocais|-19.95|-43.49|Barão de Cocais
Barbacena|-21.23|-43.77
Barbalha|-7.31|-39.3
Barcarena|-1.51|-48.63
Bariri|-22.07|-48.74
Barra Bonita|-22.49|-48.56
Barra de Sao Francisco|-18.75|-40.89|Barra de São Francisco
Barra do Bugres|-15.07|-57.18
Barra do Corda|-5.51|-45.24
Barra do Garcas|-15.89|-52.26|Barra do Garças
Barra do Pirai|-22.47|-43.83|Barra do Piraí
Barra dos Coqueiros|-10.91|-37.04
Barra Mansa|-22.54|-44.17
Barra Velha|-26.63|-48.68
Barras|-4.24|-42.29
Barreiras|-12.15|-44.99
Barreirinhas|-2.76|-42.83
Barreiro do Jaiba|-15.62|-43.59|Barreiro do Jaíba
Barreiros|-8.82|-35.19
Barretos|-20.56|-48.57
Barrinha|-21.19|-48.16
Barroso|-21.19|-43.98
Barueri|-23.51|-46.88
Bastos|-21.92|-50.73
Batatais|-20.89|-47.59
Baturite|-4.33|-38.88|Baturité
Bauru|-22.31|-49.06
Bayeux|-7.13|-34.93
Bebedouro|-20.95|-48.48
Beberibe|-4.18|-38.13
Bela Vista|-22.11|-56.52
Belem|-1.46|-48.5|Belém
Belford Roxo|-22.76|-43.4
Belo Horizonte|-19.92|-43.94
Belo Jardim|-8.34|-36.42
Belo Oriente|-19.22|-42.48
Benevides|-1.36|-48.24
Bento Goncalves|-29.17|-51.52|Bento Gonçalves
Bertioga|-23.85|-46.14
Betim|-19.97|-44.2
Bezerros|-8.23|-35.8
Biguacu|-27.49|-48.66|Biguaçu
Birigui|-21.29|-50.34
Biritiba Mirim|-23.57|-46.04
Blumenau|-26.92|-49.07
Boa Esperanca|-21.09|-45.57|Boa Esperança
Boa Viagem|-5.13|-39.73
Boa Vista|2.82|-60.67
Bocaiuva|-17.11|-43.81|Bocaiúva
Boituva|-23.28|-47.67
Bom Conselho|-9.17|-36.68
Bom Despacho|-19.74|-45.25
Bom Jesus da Lapa|-13.26|-43.42
Bom Jesus do Itabapoana|-21.13|-41.68
Botucatu|-22.89|-48.45
Braco do Norte|-28.27|-49.17|Braço do Norte
Braganca|-1.05|-46.77|Bragança
Braganca Paulista|-22.95|-46.54|Bragança Paulista
Brejo da Madre de Deus|-8.15|-36.37
Brejo Santo|-7.49|-38.99
Breves|-1.68|-50.48
Brodosqui|-20.99|-47.66|Brodósqui
Brotas|-22.28|-48.13
Brumadinho|-20.14|-44.2
Brumado|-14.2|-41.67
Buerarema|-14.96|-39.3
Buique|-8.62|-37.16|Buíque
Buri|-23.8|-48.59
Buriti Bravo|-5.84|-43.83
Buritis|-15.62|-46.42
Buritizeiro|-17.35|-44.96
Butia|-30.12|-51.96|Butiá
Cabedelo|-6.98|-34.83
Cabo|-8.28|-35.03
Cabo Frio|-22.89|-42.03
Cabreuva|-23.31|-47.13|Cabreúva
Cabrobo|-8.51|-39.31|Cabrobó
Cacador|-26.78|-51.02|Caçador
Cacapava|-23.1|-45.71|Caçapava
Cacapava do Sul|-30.51|-53.48|Caçapava do Sul
Cachoeira|-12.6|-38.97
Cachoeira do Sul|-30.04|-52.89
Cachoeiras de Macacu|-22.46|-42.65
Cachoeirinha|-29.95|-51.09
Cachoeiro de Itapemirim|-20.85|-41.11
Cacoal|-11.44|-61.45
Caete|-19.88|-43.67|Caeté
Caetite|-14.07|-42.48|Caetité
Caico|-6.46|-37.1|Caicó
Caieiras|-23.36|-46.74
Cajamar|-23.36|-46.88
Cajati|-24.74|-48.12
Cajazeiras|-6.89|-38.56
Cajueiro|-9.72|-36.45
Cajuru|-21.28|-47.3
Caldas Novas|-17.74|-48.63
Camacari|-12.7|-38.32|Camaçari
Camanducaia|-22.76|-46.14
Camaqua|-30.85|-51.81|Camaquã
Cambara|-23.05|-50.07|Cambará
Cambe|-23.28|-51.28|Cambé
Cambui|-22.61|-46.06|Cambuí
Cameta|-2.24|-49.5|Cametá
Camocim|-2.9|-40.84
Campina Grande|-7.23|-35.88
Campina Grande do Sul|-25.31|-49.06
Campinas|-22.91|-47.06
Campo Alegre|-9.78|-36.35
Campo Belo|-20.9|-45.28
Campo Formoso|-10.51|-40.32
Campo Grande|-20.44|-54.65
Campo Largo|-25.46|-49.53
Campo Maior|-4.83|-42.17
Campo Mourao|-24.04|-52.38|Campo Mourão
Campo Verde|-20.42|-54.07
Campos Belos|-13.04|-46.77
Campos do Jordao|-22.74|-45.59|Campos do Jordão
Campos dos Goytacazes|-21.75|-41.33
Campos Gerais|-21.23|-45.76
Campos Novos|-27.4|-51.23
Campos Sales|-7.07|-40.38
Canavieiras|-15.68|-38.95
Candido Mota|-22.75|-50.39|Cândido Mota
Canela|-29.36|-50.81
Canguaretama|-6.38|-35.13
Cangucu|-31.39|-52.68|Canguçu
Caninde|-4.36|-39.31|Canindé
Canoas|-29.92|-51.18
Canoinhas|-26.18|-50.39
Capanema|-1.2|-47.18
Capao Bonito|-24.01|-48.35|Capâo Bonito
Capao da Canoa|-29.75|-50.01|Capão da Canoa
Capela|-10.5|-37.05
Capelinha|-17.69|-42.52
Capim Grosso|-11.38|-40.01
Capinzal|-27.34|-51.61
Capitao Poco|-1.75|-47.06|Capitão Poço
Capivari|-23|-47.51
Caraguatatuba|-23.62|-45.41
Carandai|-20.95|-43.81|Carandaí
Carangola|-20.73|-42.03
Carapicuiba|-23.52|-46.84|Carapicuíba
Caratinga|-19.79|-42.14
Carauari|-4.88|-66.9
Carazinho|-28.28|-52.79
Carlos Barbosa|-29.3|-51.5
Carmo do Cajuru|-20.18|-44.77
Carmo do Paranaiba|-19|-46.32|Carmo do Paranaíba
Carpina|-7.85|-35.25
Caruaru|-8.28|-35.98
Casa Branca|-21.77|-47.09
Cascavel|-24.96|-53.46
Casimiro de Abreu|-22.48|-42.2
Cassilandia|-19.11|-51.73|Cassilândia
Castanhal|-1.29|-47.93
Castelo|-20.6|-41.18
Cataguases|-21.39|-42.7
Catalao|-18.17|-47.95|Catalão
Catanduva|-21.14|-48.97
Catende|-8.67|-35.72
Catole do Rocha|-6.34|-37.75|Catolé do Rocha
Catu|-12.35|-38.38
Caucaia|-3.74|-38.65
Caxambu|-21.98|-44.93
Caxias|-4.86|-43.36
Caxias do Sul|-29.17|-51.18
Ceara Mirim|-5.63|-35.43|Ceará Mirim
Celso Ramos|-27.63|-51.34
Cerquilho|-23.16|-47.74
Cha Grande|-8.24|-35.46|Chã Grande
Chapadinha|-3.74|-43.36
Chapeco|-27.1|-52.62|Chapecó
Charqueadas|-29.95|-51.63
Cianorte|-23.66|-52.6
Cicero Dantas|-10.6|-38.38|Cícero Dantas
Coaraci|-14.64|-39.55
Coari|-4.08|-63.14
Codo|-4.46|-43.89|Codó
Coelho Neto|-4.26|-43.01
Colatina|-19.54|-40.63
Colinas|-6.03|-44.25
Conceicao da Barra|-18.59|-39.73|Conceição da Barra
Conceicao da Feira|-12.51|-39|Conceição da Feira
Conceicao das Alagoas|-19.91|-48.39|Conceição das Alagoas
Conceicao do Araguaia|-8.26|-49.27|Conceição do Araguaia
Conceicao do Coite|-11.56|-39.28|Conceição do Coité
Conceicao do Jacuipe|-12.32|-38.77|Conceição do Jacuípe
Conchal|-22.33|-47.17
Conde|-7.26|-34.91
Congonhas|-20.51|-43.86
Conselheiro Lafaiete|-20.66|-43.79
Contagem|-19.93|-44.05
Cordeiro|-22.03|-42.36
Cordeiropolis|-22.48|-47.46|Cordeirópolis
Corinto|-18.38|-44.46
Cornelio Procopio|-23.18|-50.65|Cornélio Procópio
Coroata|-4.13|-44.12|Coroatá
Coromandel|-18.47|-47.2
Coronel Fabriciano|-19.52|-42.63
Coronel Vivida|-25.98|-52.57
Corumba|-19.01|-57.65|Corumbá
Coruripe|-10.13|-36.18
Cosmopolis|-22.65|-47.2|Cosmópolis
Cotia|-23.6|-46.92
Coxim|-18.51|-54.76
Crateus|-5.18|-40.68|Crateús
Crato|-7.23|-39.41
Cravinhos|-21.34|-47.73
Criciuma|-28.68|-49.37|Criciúma
Cristalina|-16.77|-47.62
Cruz Alta|-28.64|-53.61
Cruz das Almas|-12.67|-39.1
Cruzeiro|-22.57|-44.97
Cruzeiro do Oeste|-23.79|-53.07
Cruzeiro do Sul|-7.63|-72.68
Cubatao|-23.89|-46.43|Cubatão
Cuiaba|-15.6|-56.1|Cuiabá
Cupira|-8.62|-35.95
Curitiba|-25.43|-49.27
Curitibanos|-27.28|-50.58
Currais Novos|-6.26|-36.52
Cururupu|-1.83|-44.87
Curvelo|-18.76|-44.43
Custodia|-8.09|-37.64|Custódia
Delmiro Gouveia|-9.39|-38
Demerval Lobao|-5.36|-42.68|Demerval Lobão
Descalvado|-21.9|-47.62
Diadema|-23.69|-46.62
Diamantina|-18.25|-43.6
Diamantino|-14.41|-56.45
Divinopolis|-20.14|-44.89|Divinópolis
Dois Corregos|-22.37|-48.38|Dois Córregos
Dois Vizinhos|-25.73|-53.06
Dom Pedrito|-30.98|-54.67
Dom Pedro|-5.04|-44.44
Dourados|-22.22|-54.81
Duque de Caxias|-22.79|-43.31
Eirunepe|-6.66|-69.87|Eirunepé
Eloi Mendes|-21.61|-45.57|Elói Mendes
Embu|-23.65|-46.85
Embu Guacu|-23.83|-46.81|Embu Guaçu
Encantado|-29.24|-51.87
Encruzilhada do Sul|-30.54|-52.52
Entre Rios|-11.94|-38.08
Erechim|-27.63|-52.28
Escada|-8.36|-35.22
Esperanca|-7.03|-35.86|Esperança
Esperantina|-3.9|-42.23
Espinosa|-14.93|-42.82
Espirito Santo do Pinhal|-22.12|-46.68|Espírito Santo do Pinhal
Esplanada|-11.8|-37.95
Estancia|-11.27|-37.44|Estância
Estancia Velha|-29.65|-51.17|Estância Velha
Esteio|-29.86|-51.18
Estreito|-5.78|-43.25
Euclides da Cunha|-10.51|-39.02
Eunapolis|-16.38|-39.58|Eunápolis
Eusebio|-3.89|-38.45|Eusébio
Extremoz|-5.71|-35.31
Farroupilha|-29.23|-51.35
Feira de Santana|-12.27|-38.97
Fernandopolis|-20.28|-50.25|Fernandópolis
Ferraz de Vasconcelos|-23.54|-46.37
Flores da Cunha|-29.03|-51.18
Floresta|-8.6|-38.57
Floriano|-6.77|-43.02
Florianopolis|-27.6|-48.55|Florianópolis
Fonte Boa|-2.51|-66.09
Formiga|-20.46|-45.43
Forquilhinha|-28.75|-49.47
Fortaleza|-3.72|-38.54
Franca|-20.54|-47.4
Francisco Beltrao|-26.08|-53.05|Francisco Beltrão
Francisco Morato|-23.28|-46.75
Franco da Rocha|-23.32|-46.73
Frederico Westphalen|-27.36|-53.39
Frutal|-20.02|-48.94
Gameleira|-8.58|-35.39
Gandu|-13.74|-39.49
Garanhuns|-8.88|-36.5
Garca|-22.21|-49.66|Garça
Garibaldi|-29.26|-51.53
Gaspar|-26.93|-48.96
Gloria do Goita|-8|-35.29|Glória do Goitá
Goiana|-7.56|-35
Goianesia|-15.32|-49.12|Goianésia
Goiania|-16.68|-49.25|Goiânia
Goianira|-16.5|-49.43
Goias|-15.93|-50.14|Goiás
Goiatuba|-18.01|-49.35
Governador Valadares|-18.85|-41.95
Grajau|-5.82|-46.14|Grajaú
Granja|-3.12|-40.83
Gravata|-8.2|-35.56|Gravatá
Gravatai|-29.94|-50.99|Gravataí
Guacui|-20.78|-41.68|Guaçuí
Guaiba|-30.11|-51.33|Guaíba
Guaira|-20.32|-48.31|Guaíra
Guaiuba|-4.04|-38.64|Guaiúba
Guajara Mirim|-10.78|-65.34|Guajará Mirim
Guanambi|-14.22|-42.78
Guanhaes|-18.77|-42.93|Guanhães
Guapimirim|-22.54|-42.98
Guapore|-28.85|-51.89|Guaporé
Guara|-20.43|-47.82|Guará
Guarabira|-6.85|-35.49
Guaraciaba do Norte|-4.17|-40.75
Guaramirim|-26.47|-49
Guaranesia|-21.3|-46.8|Guaranésia
Guarapari|-20.67|-40.5
Guarapuava|-25.39|-51.47
Guararapes|-21.26|-50.64
Guararema|-23.41|-46.03
Guaratingueta|-22.82|-45.19|Guaratinguetá
Guaratuba|-25.88|-48.57
Guariba|-21.36|-48.23
Guaruja|-23.99|-46.26|Guarujá
Guarulhos|-23.46|-46.53
Guaxupe|-21.31|-46.71|Guaxupé
Gurupi|-11.73|-49.07
Herval|-32.02|-53.4
Horizonte|-4.1|-38.48
Hortolandia|-22.86|-47.22|Hortolândia
Humaita|-7.52|-63.03|Humaitá
Iacu|-12.77|-40.21|Iaçu
Ibaiti|-23.85|-50.19
Ibate|-21.95|-48|Ibaté
Ibia|-19.48|-46.54|Ibiá
Ibicarai|-14.87|-39.59|Ibicaraí
Ibipora|-23.27|-51.05|Ibiporã
Ibirama|-27.06|-49.52
Ibirataia|-14.07|-39.64
Ibirite|-20.02|-44.06|Ibirité
Ibitinga|-21.76|-48.83
Ibiuna|-23.66|-47.22|Ibiúna
Ibotirama|-12.19|-43.22
Icara|-28.71|-49.3|Içara
Igaracu do Tiete|-22.51|-48.56|Igaraçu do Tietê
Igarapava|-20.04|-47.75
Igarape|-20.07|-44.3|Igarapé
Igarape Acu|-1.13|-47.62|Igarapé Açu
Igarape Miri|-1.98|-48.96|Igarapé Miri
Igarassu|-7.83|-34.91
Igrejinha|-29.57|-50.79
Iguape|-24.71|-47.56
Iguatu|-6.36|-39.3
Ijui|-28.39|-53.91|Ijuí
Ilha Solteira|-20.43|-51.34
Ilhabela|-23.78|-45.36
Ilheus|-14.79|-39.04|Ilhéus
Imbituba|-28.24|-48.67
Imbituva|-25.23|-50.6
Imperatriz|-5.53|-47.49
Indaial|-26.9|-49.23
Indaiatuba|-23.09|-47.21
Inhumas|-16.36|-49.5
Ipaba|-19.41|-42.42
Ipameri|-17.72|-48.16
Ipatinga|-19.47|-42.54
Ipero|-23.35|-47.69|Iperó
Ipiau|-14.13|-39.74|Ipiaú
Ipira|-12.16|-39.74|Ipirá
Ipojuca|-8.4|-35.06
Ipora|-16.44|-51.12|Iporá
Ipubi|-7.65|-40.15
Ipueiras|-7.03|-40.45
Iracemapolis|-22.58|-47.52|Iracemápolis
Irece|-11.3|-41.86|Irecê
Itabaiana|-10.69|-37.43
Itabaianinha|-11.27|-37.79
Itaberaba|-12.53|-40.31
Itaberai|-16.02|-49.81|Itaberaí
Itabira|-19.62|-43.23
Itabirito|-20.25|-43.8
Itaborai|-22.74|-42.86|Itaboraí
Itabuna|-14.79|-39.28
Itacoatiara|-3.14|-58.44
Itaguai|-22.85|-43.78|Itaguaí
Itaitinga|-3.97|-38.53
Itaituba|-4.28|-55.98
Itajai|-26.91|-48.66|Itajaí
Itajuba|-22.43|-45.45|Itajubá
Itajuipe|-14.68|-39.38|Itajuípe
Itamaraju|-17.04|-39.53
Itamarandiba|-17.86|-42.86
Itambe|-15.24|-40.62|Itambé
Itanhaem|-24.18|-46.79|Itanhaém
Itaocara|-21.67|-42.08
Itapaci|-14.95|-49.55
Itapage|-3.69|-39.59|Itapagé
Itaparica|-12.89|-38.68
Itapecerica|-20.47|-45.13
Itapecerica da Serra|-23.72|-46.85
Itapecuru Mirim|-3.39|-44.36
Itapema|-27.09|-48.61
Itapemirim|-21.01|-40.83
Itaperucu|-25.22|-49.35|Itaperuçu
Itaperuna|-21.2|-41.89
Itapetinga|-15.25|-40.25
Itapetininga|-23.59|-48.05
Itapeva|-23.98|-48.88
Itapevi|-23.55|-46.93
Itapipoca|-3.49|-39.58
Itapira|-22.44|-46.82
Itapissuma|-7.78|-34.89
Itapolis|-21.6|-48.81|Itápolis
Itaporanga|-7.3|-38.15
Itapuranga|-15.56|-49.95
Itaquaquecetuba|-23.49|-46.35
Itaqui|-29.13|-56.55
Itarare|-24.11|-49.33|Itararé
Itatiba|-23.01|-46.84
Itatinga|-23.1|-48.62
Itauna|-20.08|-44.58|Itaúna
Itororo|-15.12|-40.07|Itororó
Itubera|-13.74|-39.15|Ituberá
Ituiutaba|-18.97|-49.46
Itumbiara|-18.42|-49.22
Itupeva|-23.15|-47.06
Itupiranga|-5.13|-49.33
Iturama|-19.73|-50.2
Ituverava|-20.34|-47.78
Ivoti|-29.59|-51.16
Jaboatao dos Guararapes|-8.11|-35.01|Jaboatão dos Guararapes
Jaboticabal|-21.25|-48.32
Jacarei|-23.31|-45.97|Jacareí
Jacarezinho|-23.16|-49.97
Jaciara|-15.97|-54.97
Jacobina|-11.18|-40.51
Jacutinga|-22.29|-46.61
Jaguaquara|-13.53|-39.97
Jaguarao|-32.57|-53.38|Jaguarão
Jaguarari|-10.26|-40.2
Jaguariaiva|-24.24|-49.71|Jaguariaíva
Jaguaribe|-5.89|-38.62
Jaguariuna|-22.71|-46.99|Jaguariúna
Jaguaruana|-4.83|-37.78
Jales|-20.27|-50.55
Janauba|-15.8|-43.31|Janaúba
Jandaia do Sul|-23.6|-51.64
Jandira|-23.53|-46.9
Januaria|-15.49|-44.36|Januária
Japeri|-22.64|-43.65
Jaragua|-15.76|-49.33|Jaraguá
Jaragua do Sul|-26.49|-49.07|Jaraguá do Sul
Jardim|-21.48|-56.14
Jardinopolis|-21.02|-47.76|Jardinópolis
Jarinu|-23.1|-46.73
Jaru|-10.44|-62.47
Jatai|-17.88|-51.72|Jataí
Jatoba|-9.18|-38.27|Jatobá
Jequie|-13.86|-40.09|Jequié
Jequitinhonha|-16.43|-41
Jeremoabo|-10.07|-38.48
Ji Parana|-10.89|-61.95|Ji Paraná
Joacaba|-27.18|-51.5|Joaçaba
Joao Camara|-5.54|-35.82|João Câmara
Joao Monlevade|-19.81|-43.17|João Monlevade
Joao Pessoa|-7.12|-34.86|João Pessoa
Joao Pinheiro|-17.74|-46.17|João Pinheiro
Joinville|-26.3|-48.85
Jose Bonifacio|-21.05|-49.69|José Bonifácio
Jose de Freitas|-4.76|-42.58|José de Freitas
Juatuba|-19.95|-44.34
Juazeiro do Norte|-7.21|-39.32
Juiz de Fora|-21.76|-43.35
Julio de Castilhos|-29.23|-53.68|Júlio de Castilhos
Jundiai|-23.19|-46.88|Jundiaí
Ladario|-19|-57.6|Ladário
Lagarto|-10.92|-37.65
Lages|-27.82|-50.33
Lago da Pedra|-4.29|-45.24
Lagoa da Prata|-20.02|-45.54
Lagoa do Itaenga|-7.94|-35.29
Lagoa Santa|-19.63|-43.9
Lagoa Vermelha|-28.21|-51.53
Lajeado|-29.47|-51.96
Lajedo|-8.66|-36.32
Lajinha|-20.15|-41.62
Lapa|-25.77|-49.72
Laranjal Paulista|-23.05|-47.84
Laranjeiras|-10.81|-37.17
Laranjeiras do Sul|-25.41|-52.42
Lauro de Freitas|-12.89|-38.33
Lavras|-21.25|-45
Lavras da Mangabeira|-6.75|-38.96
Leme|-22.19|-47.39
Lencois Paulista|-22.6|-48.8|Lençóis Paulista
Leopoldina|-21.53|-42.64
Limeira|-22.56|-47.4
Limoeiro|-7.87|-35.45
Limoeiro do Norte|-5.15|-38.1
Linhares|-19.39|-40.07
Lins|-21.68|-49.74
Livramento do Brumado|-13.65|-41.85
Loanda|-22.92|-53.14
Londrina|-23.31|-51.16
Louveira|-23.09|-46.95
Luziania|-16.25|-47.95|Luziânia
Macae|-22.38|-41.78|Macaé
Macaiba|-5.86|-35.35|Macaíba
Macapa|0.04|-51.07|Macapá
Macatuba|-22.5|-48.71
Maceio|-9.67|-35.74|Maceió
Machado|-21.67|-45.92
Mafra|-26.11|-49.81
Mairinque|-23.55|-47.18
Mairipora|-23.32|-46.59|Mairiporã
Mamanguape|-6.84|-35.13
Manacapuru|-3.3|-60.62
Manaus|-3.1|-60.02
Mandaguari|-23.55|-51.67
Mangaratiba|-22.96|-44.04
Manhuacu|-20.26|-42.03|Manhuaçu
Manhumirim|-20.36|-41.96
Maraba|-5.38|-49.13|Marabá
Maracaju|-21.61|-55.17
Maracanau|-3.88|-38.63|Maracanaú
Maragogi|-9.01|-35.22
Maragogipe|-12.78|-38.92
Marataizes|-21.04|-40.82
Marau|-28.45|-52.2
Marechal Candido Rondon|-24.56|-54.06|Marechal Cândido Rondon
Marechal Deodoro|-9.71|-35.9
Marialva|-23.48|-51.79
Marica|-22.92|-42.82|Maricá
Marilia|-22.21|-49.95|Marília
Maringa|-23.43|-51.94|Maringá
Martinopolis|-22.15|-51.17|Martinópolis
Mascote|-15.56|-39.3
Mata de Sao Joao|-12.53|-38.3|Mata de São João
Matao|-21.6|-48.37|Matão
Mateus Leme|-19.99|-44.43
Matozinhos|-19.56|-44.08
Matriz de Camaragibe|-9.15|-35.53
Maua|-23.67|-46.46|Mauá
Maues|-3.38|-57.72|Maués
Medeiros Neto|-17.37|-40.22
Medianeira|-25.3|-54.09
Miguel Pereira|-22.45|-43.47
Miguelopolis|-20.18|-48.03|Miguelópolis
Minacu|-13.53|-48.22|Minaçu
Mineiros|-17.57|-52.55
Miracema|-21.41|-42.2
Miracema do Tocantins|-9.57|-48.39
Mirandopolis|-21.13|-51.1|Mirandopólis
Mocajuba|-2.58|-49.51
Mococa|-21.47|-47
Mogi das Cruzes|-23.52|-46.19
Mogi Guacu|-22.37|-46.95|Mogi Guaçu
Mogi Mirim|-22.43|-46.96
Moju|-1.88|-48.77
Mombaca|-5.74|-39.63|Mombaça
Mongagua|-24.09|-46.62|Mongaguá
Monte Alegre|-2|-54.08
Monte Alto|-21.26|-48.5
Monte Aprazivel|-20.77|-49.71|Monte Aprazível
Monte Azul Paulista|-20.91|-48.64
Monte Carmelo|-18.72|-47.5
Monte Mor|-22.95|-47.32
Monte Santo de Minas|-21.19|-46.98
Monteiro|-7.89|-37.12
Montes Claros|-16.73|-43.86
Morada Nova|-5.11|-38.37
Morrinhos|-17.73|-49.1
Morro Agudo|-20.73|-48.06
Morro do Chapeu|-11.55|-41.16|Morro do Chapéu
Mossoro|-5.19|-37.34|Mossoró
Mucuri|-18.09|-39.55
Muriae|-21.13|-42.37|Muriaé
Murici|-9.31|-35.94
Muritiba|-12.92|-39.25
Muzambinho|-21.38|-46.53
Nanuque|-17.84|-40.35
Navegantes|-26.9|-48.65
Navirai|-23.07|-54.19|Naviraí
Nazare|-13.04|-39.01|Nazaré
Nazare da Mata|-7.74|-35.23|Nazaré da Mata
Nepomuceno|-21.23|-45.23
Neropolis|-16.41|-49.22|Nerópolis
Nilopolis|-22.81|-43.41|Nilópolis
Niquelandia|-14.47|-48.46|Niquelândia
Niteroi|-22.88|-43.1|Niterói
Nossa Senhora da Gloria|-10.22|-37.42|Nossa Senhora da Glória
Nossa Senhora do Socorro|-10.86|-37.13
Nova Cruz|-6.48|-35.43
Nova Era|-19.75|-43.04
Nova Friburgo|-22.28|-42.53
Nova Granada|-20.53|-49.31
Nova Iguacu|-22.76|-43.45|Nova Iguaçu
Nova Lima|-19.99|-43.85
Nova Odessa|-22.78|-47.3
Nova Olimpia|-14.8|-57.29|Nova Olímpia
Nova Petropolis|-29.38|-51.11|Nova Petrópolis
Nova Prata|-28.78|-51.61
Nova Russas|-4.71|-40.56
Nova Venecia|-18.71|-40.4|Nova Venécia
Nova Vicosa|-17.89|-39.37|Nova Viçosa
Nova Xavantina|-14.66|-52.36
Novo Hamburgo|-29.68|-51.13
Novo Horizonte|-21.47|-49.22
Obidos|-1.92|-55.52|Óbidos
Olimpia|-20.74|-48.91|Olímpia
Olinda|-8.01|-34.86
Oriximina|-1.77|-55.87|Oriximiná
Orlandia|-20.72|-47.89|Orlândia
Oros|-6.24|-38.91|Orós
Osasco|-23.53|-46.79
Osorio|-29.89|-50.27|Osório
Osvaldo Cruz|-21.8|-50.88
Ouricuri|-7.88|-40.08
Ourilandia do Norte|-6.75|-51.08|Ourilândia do Norte
Ourinhos|-22.98|-49.87
Ouro Branco|-20.52|-43.69
Ouro Preto|-20.39|-43.51
Ouro Preto do Oeste|-10.75|-62.22
Pacajus|-4.17|-38.46
Pacatuba|-3.98|-38.62
Padre Bernardo|-15.17|-48.28
Paicandu|-23.46|-52.05|Paiçandu
Palhoca|-27.65|-48.67|Palhoça
Palmares|-8.68|-35.59
Palmas|-10.17|-48.33
Palmeira|-25.43|-50.01
Palmeira das Missoes|-27.9|-53.31|Palmeira das Missões
Palmital|-22.79|-50.22
Palotina|-24.28|-53.84
Panambi|-28.29|-53.5
Para de Minas|-19.86|-44.61|Pará de Minas
Paracambi|-22.61|-43.71
Paracatu|-17.22|-46.87
Paracuru|-3.41|-39.03
Paragominas|-2.97|-47.48
Paraguacu|-21.55|-45.74|Paraguaçu
Paraguacu Paulista|-22.41|-50.58|Paraguaçu Paulista
Paraiba do Sul|-22.16|-43.29|Paraíba do Sul
Paraipaba|-3.44|-39.15
Paranagua|-25.52|-48.53|Paranaguá
Paranaiba|-19.68|-51.19|Paranaíba
Paranapanema|-23.39|-48.72
Paranavai|-23.07|-52.47|Paranavaí
Paraty|-23.22|-44.71
Parauapebas|-6.07|-49.9
Parelhas|-6.69|-36.66
Parintins|-2.63|-56.74
Parnaiba|-2.9|-41.78|Parnaíba
Parnamirim|-5.92|-35.26
Parobe|-29.63|-50.83|Parobé
Passo Fundo|-28.26|-52.41
Passos|-20.72|-46.61
Pato Branco|-26.23|-52.67
Patos|-7.02|-37.28
Patos de Minas|-18.58|-46.52
Patrocinio|-18.94|-46.99|Patrocínio
Paty do Alferes|-22.43|-43.42
Paulinia|-22.76|-47.15|Paulínia
Paulista|-7.94|-34.87
Paulo Afonso|-9.41|-38.21
Pederneiras|-22.35|-48.77
Pedra Azul|-16.01|-41.3
Pedra Branca|-5.45|-39.72
Pedreira|-22.74|-46.9
Pedro II|-4.42|-41.46
Pedro Leopoldo|-19.62|-44.04
Pelotas|-31.77|-52.34
Penalva|-3.29|-45.17
Penapolis|-21.42|-50.08|Penápolis
Penedo|-10.29|-36.59
Penha|-26.77|-48.65
Pentecoste|-3.79|-39.27
Perdoes|-21.09|-45.09|Perdões
Pereira Barreto|-20.64|-51.11
Peruibe|-24.32|-47|Peruíbe
Pesqueira|-8.36|-36.7
Petrolina|-9.4|-40.5
Petropolis|-22.5|-43.18|Petrópolis
Picos|-7.08|-41.47
Piedade|-23.71|-47.43
Pilar do Sul|-23.81|-47.72
Pimenta Bueno|-11.67|-61.19
Pindamonhangaba|-22.92|-45.46
Pindare Mirim|-3.61|-45.34|Pindaré Mirim
Pindobacu|-10.74|-40.36|Pindobaçu
Pinhais|-25.44|-49.19
Pinhao|-25.7|-51.66|Pinhão
Pinheiral|-22.51|-44
Pinheiro|-2.52|-45.08
Piracaia|-23.05|-46.36
Piracanjuba|-17.3|-49.02
Piracicaba|-22.73|-47.65
Piracuruca|-3.93|-41.71
Pirai|-22.63|-43.9|Piraí
Pirai do Sul|-24.53|-49.95|Piraí do Sul
Piraju|-23.19|-49.38
Pirajui|-22|-49.46|Pirajuí
Pirapora|-17.34|-44.94
Pirapozinho|-22.28|-51.5
Piraquara|-25.44|-49.07
Pirassununga|-22|-47.43
Pires do Rio|-17.3|-48.28
Piripiri|-4.27|-41.78
Piritiba|-11.73|-40.56
Pitanga|-24.76|-51.76
Pitangueiras|-21.01|-48.22
Pitangui|-19.68|-44.89
Piui|-20.47|-45.96|Piuí
Piuma|-20.84|-40.72|Piúma
Planaltina|-15.62|-47.65
Pocoes|-14.53|-40.37|Poções
Pocone|-16.26|-56.62|Poconé
Pocos de Caldas|-21.79|-46.56|Poços de Caldas
Pombal|-6.77|-37.8
Pombos|-8.14|-35.4
Pomerode|-26.74|-49.18
Pompeia|-22.11|-50.17|Pompéia
Pompeu|-19.22|-44.94|Pompéu
Ponta Grossa|-25.09|-50.16
Ponta Pora|-22.54|-55.73|Ponta Porã
Pontal|-21.02|-48.04
Ponte Nova|-20.42|-42.91
Pontes e Lacerda|-15.23|-59.34
Porangatu|-13.44|-49.15
Portao|-29.7|-51.24|Portão
Portel|-1.94|-50.82
Porto Alegre|-30.03|-51.23
Porto Calvo|-9.04|-35.4
Porto Feliz|-23.21|-47.52
Porto Ferreira|-21.85|-47.48
Porto Seguro|-16.45|-39.06
Porto Uniao|-26.24|-51.08|Porto União
Porto Velho|-8.76|-63.9
Posto da Mata|-17.89|-39.86
Posto Fiscal Rolim de Moura|-13.08|-62.28|Pôsto Fiscal Rolim de Moura
Pouso Alegre|-22.23|-45.94
Prado|-17.34|-39.22
Praia Grande|-24.01|-46.4
Prata|-19.31|-48.92
Presidente Dutra|-5.29|-44.49
Presidente Epitacio|-21.76|-52.12|Presidente Epitácio
Presidente Prudente|-22.13|-51.39
Presidente Venceslau|-21.88|-51.84
Promissao|-21.54|-49.86|Promissão
Propria|-10.21|-36.84|Propriá
Prudentopolis|-25.21|-50.98|Prudentópolis
Quarai|-30.39|-56.45|Quaraí
Quatro Barras|-25.37|-49.08
Queimados|-22.72|-43.56
Quirinopolis|-18.45|-50.45|Quirinópolis
Quixada|-4.97|-39.02|Quixadá
Quixeramobim|-5.2|-39.29
Rancharia|-22.23|-50.89
Recife|-8.05|-34.88
Redencao|-8.03|-50.03|Redenção
Regente Feijo|-22.22|-51.3|Regente Feijó
Registro|-24.49|-47.84
Resende|-22.47|-44.45
Resplendor|-19.33|-41.26
Riachao do Jacuipe|-11.81|-39.39|Riachão do Jacuípe
Ribeira do Pombal|-10.83|-38.54
Ribeirao|-8.51|-35.38|Ribeirão
Ribeirao das Neves|-19.77|-44.09|Ribeirão das Neves
Ribeirao Pires|-23.71|-46.41|Ribeirão Pires
Ribeirao Preto|-21.18|-47.81|Ribeirão Preto
Rio Bonito|-22.71|-42.61
Rio Branco|-9.97|-67.81
Rio Branco do Sul|-25.19|-49.31
Rio Brilhante|-21.8|-54.55
Rio Claro|-22.41|-47.56
Rio das Ostras|-22.53|-41.95
Rio das Pedras|-22.84|-47.61
Rio do Sul|-27.21|-49.64
Rio Formoso|-8.67|-35.16
Rio Grande|-32.03|-52.1
Rio Grande da Serra|-23.74|-46.4
Rio Largo|-9.48|-35.85
Rio Negrinho|-26.25|-49.52
Rio Negro|-26.11|-49.8
Rio Pardo|-29.99|-52.38
Rio Preto da Eva|-2.7|-59.7
Rio Real|-11.48|-37.93
Rio Verde|-17.8|-50.93
Rio Verde de Mato Grosso|-18.92|-54.84
Rolandia|-23.31|-51.37|Rolândia
Rolante|-29.65|-50.58
Rondonopolis|-16.47|-54.64|Rondonópolis
Rosario do Sul|-30.26|-54.91|Rosário do Sul
Rubiataba|-15.16|-49.8
Russas|-4.94|-37.98
Ruy Barbosa|-12.28|-40.49
Salgueiro|-8.07|-39.12
Salinopolis|-0.61|-47.36|Salinópolis
Salto de Pirapora|-23.65|-47.57
Santa Barbara d'Oeste|-22.75|-47.41|Santa Bárbara d'Oeste
Santa Cecilia|-26.96|-50.43|Santa Cecília
Santa Cruz Cabralia|-16.28|-39.02|Santa Cruz Cabrália
Santa Cruz das Palmeiras|-21.83|-47.25
Santa Cruz do Capibaribe|-7.96|-36.2
Santa Cruz do Rio Pardo|-22.9|-49.63
Santa Cruz do Sul|-29.72|-52.43
Santa Fe do Sul|-20.21|-50.93|Santa Fé do Sul
Santa Gertrudes|-22.46|-47.53
Santa Helena|-2.23|-45.3
Santa Helena de Goias|-17.81|-50.6|Santa Helena de Goiás
Santa Ines|-3.67|-45.38|Santa Inês
Santa Isabel|-23.32|-46.22
Santa Luzia|-19.77|-43.85
Santa Maria|-29.68|-53.81
Santa Maria da Vitoria|-13.39|-44.2|Santa Maria da Vitória
Santa Quiteria|-4.33|-40.16|Santa Quitéria
Santa Quiteria do Maranhao|-3.52|-42.55|Santa Quitéria do Maranhão
Santa Rita|-7.11|-34.98
Santa Rita do Passa Quatro|-21.71|-47.48
Santa Rita do Sapucai|-22.25|-45.7|Santa Rita do Sapucaí
Santa Rosa de Viterbo|-21.47|-47.36
Santa Vitoria do Palmar|-33.52|-53.37|Santa Vitória do Palmar
Santaluz|-11.26|-39.37
Santana de Parnaiba|-23.44|-46.92|Santana de Parnaíba
Santana do Ipanema|-9.38|-37.25
Santana do Livramento|-30.89|-55.53
Santana do Paraiso|-19.36|-42.57|Santana do Paraíso
Santarem|-2.44|-54.71|Santarém
Santo Amaro|-12.55|-38.71
Santo Amaro da Imperatriz|-27.69|-48.78
Santo Anastacio|-21.84|-51.61|Santo Anastácio
Santo Andre|-23.66|-46.54|Santo André
Santo Angelo|-28.3|-54.26|Santo Ângelo
Santo Antonio da Platina|-23.3|-50.08|Santo Antônio da Platina
Santo Antonio de Jesus|-12.97|-39.26|Santo Antônio de Jesus
Santo Antonio de Padua|-21.54|-42.18|Santo Antônio de Pádua
Santo Antonio de Posse|-22.61|-46.92|Santo Antônio de Posse
Santo Antonio do Amparo|-20.95|-44.92|Santo Antônio do Amparo
Santo Antonio do Monte|-20.09|-45.29|Santo Antônio do Monte
Santo Estevao|-12.43|-39.25|Santo Estêvão
Santos Dumont|-21.46|-43.55
Sao Bento|-6.28|-37.75|São Bento
Sao Bento do Sul|-26.25|-49.38|São Bento do Sul
Sao Bernardo do Campo|-23.69|-46.56|São Bernardo do Campo
Sao Borja|-28.66|-56|São Borja
Sao Caetano do Sul|-23.62|-46.55|São Caetano do Sul
Sao Carlos|-22.02|-47.89|São Carlos
Sao Cristovao|-11.01|-37.21|São Cristóvão
Sao Domingos do Maranhao|-5.58|-44.39|São Domingos do Maranhão
Sao Felix do Xingu|-6.64|-51.99|São Félix do Xingu
Sao Fidelis|-21.65|-41.75|São Fidélis
Sao Francisco|-15.95|-44.86|São Francisco
Sao Francisco do Conde|-12.63|-38.68|São Francisco do Conde
Sao Francisco do Sul|-26.24|-48.64|São Francisco do Sul
Sao Gabriel|-30.34|-54.32|São Gabriel
Sao Gabriel da Cachoeira|-0.12|-67.09|São Gabriel da Cachoeira
Sao Goncalo do Amarante|-3.61|-38.97|São Gonçalo do Amarante
Sao Goncalo do Sapucai|-21.89|-45.6|São Gonçalo do Sapucaí
Sao Gotardo|-19.31|-46.05|São Gotardo
Sao Jeronimo|-29.96|-51.72|São Jerônimo
Sao Joao da Barra|-21.64|-41.05|São João da Barra
Sao Joao da Boa Vista|-21.97|-46.8|São João da Boa Vista
Sao Joao de Meriti|-22.8|-43.37|São João de Meriti
Sao Joao del Rei|-21.14|-44.26|São João del Rei
Sao Joao dos Inhamuns|-6|-40.28|São João dos Inhamuns
Sao Joao dos Patos|-6.5|-43.7|São João dos Patos
Sao Joao Nepomuceno|-21.54|-43.01|São João Nepomuceno
Sao Joaquim|-28.29|-49.93|São Joaquim
Sao Joaquim da Barra|-20.58|-47.85|São Joaquim da Barra
Sao Jose|-28.21|-49.16|São José
Sao Jose de Mipibu|-6.07|-35.24|São José de Mipibu
Sao Jose de Ribamar|-2.56|-44.05|São José de Ribamar
Sao Jose do Egito|-7.48|-37.27|São José do Egito
Sao Jose do Rio Pardo|-21.6|-46.89|São José do Rio Pardo
Sao Jose do Rio Preto|-20.82|-49.38|São José do Rio Preto
Sao Jose dos Campos|-23.18|-45.89|São José dos Campos
Sao Jose dos Pinhais|-25.53|-49.21|São José dos Pinhais
Sao Leopoldo|-29.76|-51.15|São Leopoldo
Sao Lourenco|-22.12|-45.05|São Lourenço
Sao Lourenco da Mata|-8|-35.02|São Lourenço da Mata
Sao Lourenco do Sul|-31.37|-51.98|São Lourenço do Sul
Sao Luis|-2.53|-44.3|São Luís
Sao Luis de Montes Belos|-16.52|-50.37|São Luís de Montes Belos
Sao Luis do Quitunde|-9.32|-35.56|São Luís do Quitunde
Sao Luiz Gonzaga|-28.41|-54.96|São Luiz Gonzaga
Sao Manuel|-22.73|-48.57|São Manuel
Sao Marcos|-28.97|-51.07|São Marcos
Sao Mateus|-18.72|-39.86|São Mateus
Sao Mateus do Maranhao|-4.04|-44.48|São Mateus do Maranhão
Sao Mateus do Sul|-25.87|-50.38|São Mateus do Sul
Sao Miguel do Araguaia|-13.28|-50.16|São Miguel do Araguaia
Sao Miguel do Guama|-1.63|-47.48|São Miguel do Guamá
Sao Miguel do Iguacu|-25.35|-54.24|São Miguel do Iguaçu
Sao Miguel dos Campos|-9.78|-36.09|São Miguel dos Campos
Sao Pedro|-22.55|-47.91|São Pedro
Sao Pedro da Aldeia|-22.84|-42.1|São Pedro da Aldeia
Sao Raimundo Nonato|-9.02|-42.7|São Raimundo Nonato
Sao Roque|-23.53|-47.14|São Roque
Sao Sebastiao|-23.76|-45.41|São Sebastião
Sao Sebastiao do Cai|-29.59|-51.38|São Sebastião do Caí
Sao Sebastiao do Paraiso|-20.92|-46.99|São Sebastião do Paraíso
Sao Sebastiao do Passe|-12.51|-38.5|São Sebastião do Passé
Sao Sepe|-30.16|-53.57|São Sepé
Sao Vicente|-23.96|-46.39|São Vicente
Sapiranga|-29.64|-51.01
Sapucaia|-29.83|-51.15
Saquarema|-22.92|-42.51
Sarandi|-23.44|-51.87
Sarzedo|-20.04|-44.14
Satuba|-9.56|-35.82
Saubara|-12.74|-38.77
Seabra|-12.42|-41.77
Sena Madureira|-9.06|-68.67
Senador Canedo|-16.71|-49.09
Senador Pompeu|-5.59|-39.37
Senhor do Bonfim|-10.46|-40.19
Seropedica|-22.74|-43.71|Seropédica
Serra|-20.13|-40.31
Serra Negra|-22.61|-46.7
Serra Talhada|-7.99|-38.3
Serrana|-21.21|-47.6
Serrinha|-11.66|-39.01
Sertania|-8.07|-37.26|Sertânia
Sertaozinho|-21.14|-47.99|Sertãozinho
Sete Lagoas|-19.47|-44.25
Sidrolandia|-20.93|-54.96|Sidrolândia
Silva Jardim|-22.65|-42.39
Simao Dias|-10.74|-37.81|Simão Dias
Simoes Filho|-12.78|-38.4|Simões Filho
Sinop|-11.86|-55.5
Sirinhaem|-8.59|-35.12|Sirinhaém
Sobradinho|-12.83|-39.1
Sobral|-3.69|-40.35
Solanea|-6.75|-35.54|Solânea
Soledade|-28.82|-52.51
Sorocaba|-23.5|-47.46
Soure|-0.72|-48.52
Sumare|-22.82|-47.27|Sumaré
Surubim|-7.83|-35.75
Suzano|-23.54|-46.31
Tabatinga|-4.23|-69.94
Tabira|-7.59|-37.54
Taboao da Serra|-23.63|-46.79|Taboão da Serra
Taiobeiras|-15.81|-42.23
Tamandare|-8.76|-35.1|Tamandaré
Tambau|-21.7|-47.27|Tambaú
Tanabi|-20.63|-49.65
Tangua|-22.73|-42.71|Tanguá
Tapiramuta|-11.85|-40.79|Tapiramutá
Taquara|-29.65|-50.78
Taquari|-29.8|-51.86
Taquaritinga|-21.41|-48.5
Taquarituba|-23.53|-49.24
Tarauaca|-8.16|-70.77|Tarauacá
Tatui|-23.36|-47.86|Tatuí
Taubate|-23.03|-45.56|Taubaté
Tefe|-3.37|-64.72|Tefé
Telemaco Borba|-24.32|-50.62|Telêmaco Borba
Teodoro Sampaio|-22.53|-52.17
Teofilo Otoni|-17.86|-41.51|Teófilo Otoni
Teresina|-5.09|-42.8
Teresopolis|-22.42|-42.98|Teresópolis
Teutonia|-29.45|-51.81|Teutônia
Tiangua|-3.73|-40.99|Tianguá
Tiete|-23.1|-47.71|Tietê
Tijucas|-27.24|-48.63
Timbauba|-7.51|-35.32|Timbaúba
Timbiras|-4.26|-43.94
Timbo|-26.82|-49.27|Timbó
Timon|-5.09|-42.84
Timoteo|-19.58|-42.65|Timóteo
Tobias Barreto|-11.18|-38
Tome Acu|-2.42|-48.15|Tomé Açu
Toritama|-8.01|-36.06
Trairi|-3.28|-39.27
Tramandai|-29.98|-50.13|Tramandaí
Tremembe|-22.96|-45.55|Tremembé
Tres Coracoes|-21.7|-45.25|Três Corações
Tres Coroas|-29.52|-50.78|Três Coroas
Tres de Maio|-27.77|-54.24|Três de Maio
Tres Lagoas|-20.79|-51.7|Três Lagoas
Tres Passos|-27.46|-53.93|Três Passos
Tres Pontas|-21.37|-45.51|Três Pontas
Tres Rios|-22.12|-43.21|Três Rios
Trindade|-16.65|-49.49
Tubarao|-28.47|-49.01|Tubarão
Tucano|-10.96|-38.79
Tucuma|-6.75|-51.16|Tucumã
Tucurui|-3.77|-49.68|Tucuruí
Tuntum|-5.26|-44.65
Tupa|-21.93|-50.51|Tupã
Tupaciguara|-18.59|-48.7
Tupancireta|-29.08|-53.84|Tupanciretã
Ubaitaba|-14.31|-39.32
Ubata|-14.21|-39.53|Ubatã
Ubatuba|-23.43|-45.07
Uberaba|-19.75|-47.93
Uberlandia|-18.92|-48.28|Uberlândia
Umuarama|-23.77|-53.33
Unai|-16.36|-46.91|Unaí
Uniao|-4.59|-42.86|União
Uniao da Vitoria|-26.23|-51.09|União da Vitória
Uniao dos Palmares|-9.16|-36.03|União dos Palmares
Uruacu|-14.52|-49.14|Uruaçu
Urucuca|-14.59|-39.28|Uruçuca
Uruguaiana|-29.75|-57.09
Vacaria|-28.51|-50.93
Valenca|-13.37|-39.07|Valença
Valenca do Piaui|-6.41|-41.75|Valença do Piauí
Valinhos|-22.97|-47
Vargem Grande|-3.54|-43.92
Vargem Grande do Sul|-21.83|-46.89
Varginha|-21.55|-45.43
Varjota|-4.19|-40.48
Varzea Alegre|-5.35|-40.38|Várzea Alegre
Varzea da Palma|-17.6|-44.73|Várzea da Palma
Varzea Grande|-15.65|-56.13|Várzea Grande
Varzea Paulista|-23.21|-46.83|Várzea Paulista
Vassouras|-22.4|-43.66
Vazante|-17.99|-46.91
Venancio Aires|-29.61|-52.19|Venâncio Aires
Vera Cruz|-12.63|-41.03
Veranopolis|-28.94|-51.55|Veranópolis
Vespasiano|-19.69|-43.92
Viamao|-30.08|-51.02|Viamão
Vicosa|-20.75|-42.88|Viçosa
Vicosa do Ceara|-3.56|-41.09|Viçosa do Ceará
Videira|-27.01|-51.15
Vigia|-0.86|-48.14
Vila Velha|-20.33|-40.29
Vilhena|-12.74|-60.15
Vinhedo|-23.03|-46.98
Viradouro|-20.87|-48.3
Visconde do Rio Branco|-21.01|-42.84
Vitoria|-20.32|-40.34|Vitória
Vitoria da Conquista|-14.87|-40.84|Vitória da Conquista
Vitoria de Santo Antao|-8.12|-35.29|Vitória de Santo Antão
Vitoria do Mearim|-3.46|-44.87|Vitória do Mearim
Volta Redonda|-22.52|-44.1
Votorantim|-23.55|-47.44
Votuporanga|-20.42|-49.97
Wenceslau Braz|-23.87|-49.8
Xanxere|-26.88|-52.4|Xanxerê
Xinguara|-7.1|-49.94
Xique Xique|-10.82|-42.73
= BS city
Lucaya|26.53|-78.67
= BT city
Phuntsholing|26.85|89.39
Punakha|27.59|89.88|Punākha
Tsirang|27.02|90.12
= BW city
Francistown|-21.17|27.51
Janeng|-25.42|25.55
Kanye|-24.97|25.33
Letlhakane|-21.41|25.59
Lobatse|-25.22|25.68
Mahalapye|-23.1|26.81
Maun|-19.98|23.42
Mochudi|-24.42|26.15
Mogoditshane|-24.63|25.87
Molepolole|-24.41|25.5
Mosopa|-24.77|25.42
Palapye|-22.55|27.13
Ramotswa|-24.87|25.87
Selebi-Phikwe|-21.98|27.84
Serowe|-22.39|26.71
Thamaga|-24.67|25.54
Tonota|-21.44|27.46
= BY city
Asipovichy|53.3|28.64
Babruysk|53.14|29.22
Baranovichi|53.13|26.01
Barysaw|54.23|28.5
Brest|52.1|23.69
Byaroza|52.53|24.98
Bykhaw|53.52|30.25
Dobrush|52.41|31.32
Dzyarzhynsk|53.68|27.14
Hlybokaye|55.14|27.69
Homyel'|52.43|30.98
Horad Zhodzina|54.1|28.33
Horki|54.29|30.99
Hrodna|53.69|23.83
Ivatsevichy|52.71|25.34
Kalinkavichy|52.13|29.33
Kalodzishchy|53.94|27.78
Kobryn|52.21|24.36
Krychaw|53.71|31.72
Lida|53.88|25.3
Luninyets|52.25|26.8
Lyasny|54.01|27.7
Lyepyel'|54.88|28.7
Mahilyow|53.92|30.34
Maladzyechna|54.32|26.85
Mazyr|52.05|29.25
Mosty|53.41|24.54
Navapolatsk|55.53|28.6
Novogrudok|53.59|25.82
Orsha|54.51|30.42
Pastavy|55.12|26.83
Pinsk|52.12|26.1
Polatsk|55.49|28.79
Pruzhany|52.56|24.46
Rahachow|53.09|30.05
Rechytsa|52.36|30.39
Salihorsk|52.79|27.54
Shchuchyn|53.6|24.75
Slonim|53.09|25.32
Slutsk|53.03|27.56
Smarhon'|54.48|26.4
Stowbtsy|53.48|26.74
Svyetlahorsk|52.63|29.74
Vilyeyka|54.49|26.91
Vitebsk|55.19|30.2
Volkovysk|53.16|24.45
Zhlobin|52.89|30.02
= BZ city
Belize City|17.5|-88.2
Orange Walk|18.08|-88.56
San Ignacio|17.16|-89.07
= CA city
Abbotsford|49.06|-122.25
Alliston|44.15|-79.87
Ancaster|43.22|-79.99
Baie-Comeau|49.22|-68.15
Barrie|44.4|-79.67
Beaconsfield|45.43|-73.87
Belleville|44.17|-77.38
Beloeil|45.57|-73.21
Blainville|45.67|-73.88
Boisbriand|45.62|-73.83
Boucherville|45.59|-73.44
Brampton|43.68|-79.77
Brant|43.13|-80.35
Brantford|43.13|-80.27
Brockville|44.59|-75.69
Brossard|45.45|-73.47
Buckingham|45.59|-75.42
Burlington|43.39|-79.84
Burnaby|49.27|-122.95
Campbell River|50.02|-125.24
Camrose|53.02|-112.84
Candiac|45.38|-73.52
Chambly|45.45|-73.28
Charlottetown|46.23|-63.13
Chateauguay|45.38|-73.75|Châteauguay
Chilliwack|49.17|-121.95
Clarence-Rockland|45.55|-75.29
Cobourg|43.96|-78.17
Cochrane|51.18|-114.47
Collingwood|44.48|-80.22
Conception Bay South|47.5|-53
Coquitlam|49.28|-122.78
Corner Brook|48.95|-57.95
Cornwall|45.02|-74.73
Cote-Saint-Luc|45.47|-73.67|Côte-Saint-Luc
Courtenay|49.69|-124.99
Cranbrook|49.5|-115.77
Dartmouth|44.67|-63.58
Deux-Montagnes|45.53|-73.9
Dollard-Des Ormeaux|45.49|-73.82
Dorval|45.45|-73.75
Drummondville|45.88|-72.48
East Gwillimbury|44.1|-79.44
East York|43.69|-79.33
Edmonton|53.55|-113.47
Edmundston|47.37|-68.33
Etobicoke|43.65|-79.57
Fallingbrook|45.48|-75.48
Fort Erie|42.9|-78.93
Fort McMurray|56.73|-111.38
Fredericton|45.95|-66.67
Gatineau|45.48|-75.7
Glace Bay|46.2|-59.96
Granby|45.4|-72.73
Grande Prairie|55.17|-118.8
Greater Napanee|44.25|-76.95
Greater Sudbury|46.49|-80.99
Guelph|43.55|-80.26
Joliette|46.02|-73.42
Kamloops|50.67|-120.32
Kelowna|49.88|-119.49
Kenora|49.77|-94.49
Kitchener|43.43|-80.51
L'Ancienne-Lorette|46.79|-71.35
L'Assomption|45.82|-73.43
La Prairie|45.42|-73.5
Ladner|49.09|-123.08
Langford|48.45|-123.5
Langley|49.1|-122.66
Laval|45.57|-73.69
Leamington|42.05|-82.6
Leduc|53.27|-113.55
Les Coteaux|45.28|-74.23
Lethbridge|49.7|-112.82
Levis|46.8|-71.18|Lévis
Lloydminster|53.27|-110.02
Longueuil|45.53|-73.52
Lower Sackville|44.78|-63.68
Lutes Mountain|46.14|-64.91
Magog|45.27|-72.15
Maple Ridge|49.22|-122.6
Mascouche|45.75|-73.6
Medicine Hat|50.04|-110.68
Mirabel|45.65|-74.08
Miramichi|47.03|-65.5
Mississauga|43.58|-79.66
Moncton|46.09|-64.8
Mont-Royal|45.52|-73.65
Mont-Saint-Hilaire|45.57|-73.19
Moose Jaw|50.4|-105.53
Mount Pearl|47.52|-52.78
Nanaimo|49.17|-123.94
Nepean|45.34|-75.72
New Glasgow|45.58|-62.65
New Westminster|49.21|-122.91
Newmarket|44.05|-79.47
Niagara Falls|43.1|-79.07
Norfolk County|42.83|-80.38
North Battleford|52.78|-108.3
North Bay|46.32|-79.47
North Cowichan|48.84|-123.69
North Vancouver|49.32|-123.07
North York|43.77|-79.42
Oak Bay|48.45|-123.3
Oakville|43.45|-79.68
Orangeville|43.92|-80.1
Orillia|44.61|-79.42
Oshawa|43.9|-78.85
Owen Sound|44.57|-80.94
Pembroke|45.82|-77.12
Penticton|49.48|-119.59
Petawawa|45.89|-77.28
Pickering|43.9|-79.13
Pitt Meadows|49.22|-122.69
Pointe-Claire|45.45|-73.82
Port Alberni|49.24|-124.8
Port Colborne|42.9|-79.23
Port Coquitlam|49.27|-122.77
Port Moody|49.28|-122.82
Prince Albert|53.2|-105.77
Prince Edward|44|-77.25
Prince George|53.92|-122.75
Quinte West|44.18|-77.57
Rayside-Balfour|46.61|-81.21
Red Deer|52.27|-113.8
Repentigny|45.74|-73.45
Richmond Hill|43.87|-79.44
Rimouski|48.45|-68.52
Riviere-du-Loup|47.83|-69.54|Rivière-du-Loup
Rouyn-Noranda|48.24|-79.02
Saguenay|48.42|-71.07
Saint John|45.27|-66.06
Saint-Augustin-de-Desmaures|46.74|-71.45
Saint-Basile-le-Grand|45.53|-73.28
Saint-Bruno-de-Montarville|45.53|-73.35
Saint-Constant|45.37|-73.57
Saint-Eustache|45.56|-73.91
Saint-Georges|46.11|-70.67
Saint-Hyacinthe|45.63|-72.96
Saint-Jean-sur-Richelieu|45.31|-73.26
Saint-Jerome|45.78|-74|Saint-Jérôme
Saint-Lazare|45.4|-74.13
Sainte-Catherine|45.4|-73.58
Sainte-Julie|45.58|-73.33
Sainte-Therese|45.64|-73.83|Sainte-Thérèse
Salaberry-de-Valleyfield|45.25|-74.13
Sarnia|42.98|-82.4
Saskatoon|52.13|-106.67
Scarborough|43.77|-79.26
Shawinigan|46.57|-72.75
Sherbrooke|45.4|-71.9
Sherwood Park|53.52|-113.32
Sorel-Tracy|46.04|-73.11
Spruce Grove|53.53|-113.92
Squamish|49.7|-123.16
Terrebonne|45.7|-73.65
Thetford-Mines|46.09|-71.31
Thorold|43.12|-79.2
Thunder Bay|48.38|-89.25
Timmins|48.47|-81.33
Trois-Rivieres|46.35|-72.55|Trois-Rivières
Tsawwassen|49.02|-123.08
Val-d'Or|48.1|-77.8
Valley East|46.67|-81
Vanier|45.44|-75.66
Varennes|45.68|-73.43
Vaudreuil-Dorion|45.4|-74.03
Vaughan|43.84|-79.5
Victoriaville|46.05|-71.97
Walnut Grove|49.16|-122.64
Waterloo|43.47|-80.52
Welland|42.98|-79.25
West End|49.28|-123.13
West Kelowna|49.86|-119.58
Westmount|45.48|-73.6
White Rock|49.02|-122.8
Whitehorse|60.72|-135.05
Windsor|42.3|-83.02
Winnipeg|49.88|-97.15
Woodstock|43.13|-80.75
Yellowknife|62.45|-114.37
Yorkton|51.22|-102.47
= CD city
Aketi|2.74|23.78
Bandundu|-3.32|17.38
Basoko|1.24|23.62
Beni|0.49|29.47
Boende|-0.28|20.88
Bolobo|-2.16|16.23
Boma|-5.85|13.05
Bondo|3.81|23.69
Bukama|-9.2|25.85
Bukavu|-2.49|28.84
Bulungu|-4.54|18.6
Bumba|2.19|22.47
Bunia|1.56|30.25
Businga|3.34|20.89
Buta|2.79|24.73
Butembo|0.14|29.29
Demba|-5.5|22.27
Gandajika|-6.75|23.95
Gbadolite|4.28|21
Gemena|3.26|19.77
Goma|-1.67|29.23
Ilebo|-4.33|20.59
Inongo|-1.93|18.29
Isiro|2.77|27.62
Kabalo|-6.05|26.91
Kabare|-2.5|28.79
Kabinda|-6.14|24.48
Kalemie|-5.95|29.19
Kambove|-10.87|26.6
Kamina|-8.74|25
Kampene|-3.6|26.67
Kananga|-5.9|22.42
Kasangulu|-4.58|15.17
Kasongo|-4.43|26.67
Kasongo-Lunda|-6.48|16.82
Kikwit|-5.04|18.82
Kindu|-2.94|25.92
Kipushi|-11.76|27.25
Kisangani|0.52|25.19
Kolwezi|-10.71|25.47
Kongolo|-5.39|27
Libenge|3.65|18.64
Likasi|-10.98|26.74
Lisala|2.15|21.52
Lodja|-3.52|23.6
Lubumbashi|-11.66|27.48
Luebo|-5.35|21.42
Lukolela|-1.06|17.18
Lusambo|-4.98|23.44
Mangai|-4.02|19.53
Masina|-4.38|15.39
Matadi|-5.84|13.46
Mbandaka|0.05|18.26
Mbanza-Ngungu|-5.26|14.86
Mbuji-Mayi|-6.14|23.59
Moanda|-5.93|12.37
Mushie|-3.02|16.92
Mweka|-4.85|21.56
Mwene-Ditu|-7.01|23.45
Nioki|-2.72|17.69
Tshela|-5|12.95
Tshikapa|-6.42|20.8
Uvira|-3.4|29.14
Watsa|3.04|29.54
Yangambi|0.77|24.44
= CF city
Bambari|5.77|20.68
Bangassou|4.74|22.82
Batangafo|7.3|18.28
Berberati|4.26|15.79|Berbérati
Boda|4.32|17.47
Bossangoa|6.49|17.46
Bouar|5.93|15.6
Bozoum|6.32|16.38
Bria|6.54|21.99
Carnot|4.94|15.88
Damara|4.96|18.7
Ippy|6.27|21.22
Kaga Bandoro|6.99|19.19
Mbaiki|3.87|17.99|Mbaïki
Mobaye|4.32|21.18
Nola|3.52|16.05
Paoua|7.24|16.44
Sibut|5.72|19.07
= CG city
Dolisie|-4.2|12.67
Gamboma|-1.88|15.86
Impfondo|1.62|18.06
Loandjili|-4.76|11.86
Madingou|-4.15|13.55
Mossendjo|-2.95|12.7
Ouesso|1.61|16.05|Ouésso
Owando|-0.48|15.9
Pointe-Noire|-4.78|11.86
Sibiti|-3.68|13.35
= CH city
Aarau|47.39|8.04
Adliswil|47.31|8.52
Allschwil|47.55|7.54
Baar|47.2|8.53
Basel|47.56|7.57
Bellinzona|46.19|9.02
Carouge|46.18|6.14
Chur|46.85|9.53
Dietikon|47.4|8.4
Dubendorf|47.4|8.62|Dübendorf
Frauenfeld|47.56|8.9
Fribourg|46.8|7.15
Geneve|46.2|6.15|Genève
Gossau|47.42|9.25
Grenchen|47.19|7.4
Herisau|47.39|9.28
Horgen|47.26|8.6
Jona|47.23|8.84
Kloten|47.45|8.58
Koniz|46.92|7.41|Köniz
Kreuzlingen|47.65|9.18
Kriens|47.03|8.29
La Chaux-de-Fonds|47.1|6.83
Lausanne|46.52|6.63
Littau|47.05|8.26
Lugano|46.01|8.96
Luzern|47.05|8.31
Meyrin|46.23|6.08
Monthey|46.25|6.95
Montreux|46.43|6.91
Muttenz|47.52|7.65
Neuchatel|46.99|6.93|Neuchâtel
Nyon|46.38|6.24
Olten|47.35|7.9
Onex|46.18|6.1
Pully|46.51|6.66
Rapperswil|47.23|8.82
Renens|46.54|6.59
Riehen|47.58|7.65
Sankt Gallen|47.42|9.37
Schaffhausen|47.7|8.63
Sierre|46.29|7.54
Sitten|46.23|7.36
Steffisburg|46.78|7.63
Thun|46.75|7.62
Uster|47.35|8.72
Vernier|46.22|6.08
Vevey|46.46|6.84
Wettingen|47.47|8.32
Winterthur|47.51|8.72
Yverdon-les-Bains|46.78|6.64
= CI city
Abengourou|6.73|-3.5
Abobo|5.42|-4.02
Aboisso|5.47|-3.21
Adiake|5.29|-3.3|Adiaké
Adzope|6.11|-3.86|Adzopé
Affery|6.32|-3.95
Agboville|5.93|-4.21
Agnibilekrou|7.13|-3.2|Agnibilékrou
Akoupe|6.38|-3.89|Akoupé
Anyama|5.49|-4.05
Bangolo|7.01|-7.49
Beoumi|7.67|-5.58|Béoumi
Biankouma|7.74|-7.61
Bingerville|5.36|-3.89
Bondoukou|8.04|-2.8
Bongouanou|6.65|-4.2
Bonoua|5.27|-3.6
Bouafle|6.99|-5.74|Bouaflé
Bouna|9.27|-3
Boundiali|9.52|-6.49
Dabou|5.33|-4.38
Daloa|6.88|-6.45
Danane|7.26|-8.15|Danané
Daoukro|7.06|-3.96
Dimbokro|6.65|-4.71
Divo|5.84|-5.36
Duekoue|6.74|-7.35|Duekoué
Ferkessedougou|9.59|-5.19|Ferkessédougou
Gagnoa|6.13|-5.95
Guiglo|6.54|-7.49
Issia|6.49|-6.59
Katiola|8.14|-5.1
Korhogo|9.46|-5.63
Lakota|5.85|-5.68
Mankono|8.06|-6.19
Odienne|9.51|-7.56|Odienné
Oume|6.38|-5.42|Oumé
Sakassou|7.45|-5.29
San-Pedro|4.75|-6.64|San-Pédro
Sassandra|4.95|-6.09
Seguela|7.96|-6.67|Séguéla
Sinfra|6.62|-5.91
Tabou|4.42|-7.35
Tengrela|10.48|-6.41|Tengréla
Tiassale|5.9|-4.82|Tiassalé
Toumodi|6.56|-5.02
Vavoua|7.38|-6.48
Zuenoula|7.43|-6.05|Zuénoula
= CL city
Ancud|-41.87|-73.82
Angol|-37.8|-72.72
Antofagasta|-23.65|-70.4
Arauco|-37.25|-73.32
Arica|-18.47|-70.3
Buin|-33.73|-70.74
Cabrero|-37.03|-72.4
Calama|-22.46|-68.92
Canete|-37.8|-73.4|Cañete
Cauquenes|-35.97|-72.32
Chicureo Abajo|-33.28|-70.65
Chiguayante|-36.93|-73.03
Chillan|-36.61|-72.1|Chillán
Chimbarongo|-34.71|-71.04
Collipulli|-37.95|-72.43
Constitucion|-35.33|-72.41|Constitución
Copiapo|-27.37|-70.33|Copiapó
Coquimbo|-29.95|-71.34
Coronel|-37.03|-73.14
Coyhaique|-45.58|-72.07
Curanilahue|-37.48|-73.34
Curico|-34.98|-71.24|Curicó
Diego de Almagro|-26.37|-70.05
Graneros|-34.07|-70.73
Hacienda La Calera|-32.78|-71.22
Illapel|-31.63|-71.17
Iquique|-20.21|-70.15
La Ligua|-32.45|-71.23
La Pintana|-33.58|-70.63
La Serena|-29.9|-71.25
Laja|-37.28|-72.71
Lampa|-33.29|-70.88
Las Animas|-39.81|-73.22
Lautaro|-38.53|-72.44
Lebu|-37.61|-73.65
Limache|-33.02|-71.27
Linares|-35.85|-71.59
Llaillay|-32.84|-70.96
Lo Prado|-33.44|-70.73
Loncoche|-39.37|-72.63
Los Andes|-32.83|-70.6
Lota|-37.09|-73.16
Machali|-34.18|-70.65|Machalí
Melipilla|-33.69|-71.22
Mulchen|-37.72|-72.24|Mulchén
Nacimiento|-37.5|-72.67
Nueva Imperial|-38.74|-72.95
Osorno|-40.57|-73.13
Ovalle|-30.6|-71.2
Paine|-33.81|-70.74
Panguipulli|-39.64|-72.33
Penaflor|-33.61|-70.88|Peñaflor
Penco|-36.74|-73
Pucon|-39.28|-71.95|Pucón
Puente Alto|-33.61|-70.58
Puerto Aysen|-45.4|-72.69|Puerto Aysén
Puerto Montt|-41.47|-72.94
Puerto Natales|-51.73|-72.51
Puerto Varas|-41.32|-72.99
Punta Arenas|-53.15|-70.91
Quellon|-43.12|-73.62|Quellón
Quillota|-32.88|-71.25
Quilpue|-33.05|-71.44|Quilpué
Rancagua|-34.17|-70.74
Rengo|-34.41|-70.86
Rio Bueno|-40.33|-72.96|Río Bueno
San Bernardo|-33.59|-70.7
San Vicente de Tagua Tagua|-34.44|-71.08
Talagante|-33.66|-70.93
Talca|-35.43|-71.66
Talcahuano|-36.72|-73.12
Temuco|-38.74|-72.6
Tocopilla|-22.09|-70.2
Valdivia|-39.81|-73.25
Vallenar|-28.58|-70.76
Villa Alemana|-33.04|-71.37
Vina del Mar|-33.02|-71.55|Viña del Mar
= CM city
Akonolinga|3.77|12.25
Bafang|5.16|10.18
Bafia|4.75|11.23
Bafoussam|5.48|10.42
Bamusso|4.46|8.9
Bangangte|5.14|10.53|Bangangté
Banyo|6.75|11.82
Batouri|4.43|14.37
Belabo|4.93|13.3|Bélabo
Bertoua|4.58|13.68
Dizangue|3.77|9.98|Dizangué
Dschang|5.44|10.05
Ebolowa|2.9|11.15|Ébolowa
Edea|3.8|10.13|Edéa
Eseka|3.65|10.77|Eséka
Fontem|5.47|9.88
Foumban|5.73|10.9
Foumbot|5.51|10.63
Fundong|6.25|10.27
Garoua|9.3|13.4
Garoua Boulai|5.88|14.55|Garoua Boulaï
Guider|9.93|13.95
Kaele|10.11|14.45|Kaélé
Kousseri|12.08|15.03|Kousséri
Kribi|2.94|9.91
Kumba|4.64|9.45
Kumbo|6.2|10.67
Lagdo|9.06|13.67
Limbe|4.02|9.21
Lolodorf|3.23|10.73
Loum|4.72|9.74
Mamfe|5.75|9.31
Manjo|4.84|9.82
Maroua|10.59|14.32
Mbalmayo|3.52|11.5
Mbandjok|4.45|11.9
Mbanga|4.5|9.57
Mbouda|5.63|10.25
Meiganga|6.52|14.3|Meïganga
Melong|5.12|9.96
Mokolo|10.74|13.8
Mutengene|4.09|9.31
Muyuka|4.29|9.41
Nanga Eboko|4.68|12.37
Ngaoundere|7.33|13.58|Ngaoundéré
Nkongsamba|4.95|9.94
Nkoteng|4.52|12.03
Obala|4.17|11.53
Penja|4.64|9.68
Sangmelima|2.93|11.98|Sangmélima
Tchollire|8.4|14.17|Tcholliré
Tibati|6.47|12.63
Tiko|4.08|9.36
Yagoua|10.34|15.23
= CN city
Acheng|45.55|126.98
Aksu|41.18|80.28
Altay|47.85|88.13
Anbu|23.45|116.68
Anda|46.4|125.31
Anjiang|27.32|110.1
Ankang|32.68|109.02
Anlu|31.26|113.68
Anqing|30.51|117.05
Anqiu|36.43|119.19
Anshan|41.12|122.99
Anshun|26.25|105.93
Anxiang|29.4|112.15
Anyang|36.1|114.38
Aral|40.54|81.27
Babu|24.42|111.52
Baicheng|45.61|122.82
Baihe|22.13|107.23
Baijiantan|45.69|85.14
Baiquan|47.61|126.08
Baise City|23.9|106.61
Baishan|41.94|126.42
Baishishan|43.58|127.57
Baiyin|36.55|104.17
Bamiantong|44.92|130.52
Baoding|38.85|115.49
Baoqing|46.33|132.21
Baotou|40.58|110.02
Baoying|33.23|119.31
Bayan|46.08|127.4
Bayan Nur|40.74|107.39
Bei'an|48.27|126.6
Beibei|29.83|106.44
Beichengqu|40.44|113.15
Beidaihehaibin|39.82|119.52
Beidao|34.57|105.89
Beihai|21.48|109.1
Beipiao|41.79|120.78
Bengbu|32.94|117.36
Benxi|41.29|123.77
Bianzhuang|34.85|118.04
Bijie|27.3|105.29
Binhe|32.69|112.83
Binzhou|37.37|118.02
Bojia|26.47|111.97
Boli|45.75|130.57
Boshan|36.48|117.83
Botou|38.07|116.57
Bozhou|33.88|115.77
Buhe|30.29|112.23
Caidian|30.58|114.03
Cangzhou|38.32|116.87
Caohe|30.23|115.43
Chaihe|44.76|129.68
Changchun|43.88|125.32
Changde|29.03|111.7
Changji|44.01|87.3
Changleng|28.7|115.82
Changli|39.7|119.15
Changling|44.27|124
Changping|40.22|116.23
Changqing|36.56|116.73
Changshu City|31.65|120.74
Changtu|42.78|124.1
Changzhi|35.21|111.74
Changzhou|31.77|119.95
Chaohu|31.6|117.87
Chaoyang|41.57|120.46
Chaozhou|23.65|116.62
Chengde|40.95|117.96
Chenghua|23.46|116.77
Chengtangcun|35.08|117.19
Chengyang|35.58|118.83
Chengzhong|30.94|113.55
Chengzihe|45.33|131.07
Chenzhou|25.8|113.03
Chifeng|42.27|118.96
Chizhou|30.66|117.48
Chonglong|29.78|104.85
Chuzhou|32.32|118.3
Dadonghai|18.22|109.51
Dadukou|26.55|101.71
Dalai|45.5|124.3
Dali|25.58|100.21
Daliang|22.84|113.25
Dalianwan|39.03|121.69
Dandong|40.13|124.39
Danjiangkou|32.54|111.51
Daokou|35.56|114.51
Daqing|46.58|125
Dasha|23.11|113.44
Dashiqiao|40.64|122.5
Dashitou|43.31|128.51
Datong|40.09|113.29
Dawukou|39.04|106.4
Daxing|39.74|116.33
Daye|30.08|114.95
Dazhong|33.2|120.46
Dazhou|31.22|107.5
Dehui|44.53|125.7
Dengzhou|37.81|120.76
Deqen|29.96|90.72|Dêqên
Deqing|30.54|119.96
Deyang|31.13|104.38
Dezhou|37.45|116.31
Dingcheng|32.13|115.04
Dingtao|35.07|115.57
Dingzhou|38.51|115
Dongcun|36.78|121.16
Dongdu|35.85|117.7
Dongfeng|42.64|125.51
Donghai|22.95|115.64
Dongkan|34|119.83
Dongling|41.81|123.58
Dongning|44.06|131.12
Dongsheng|39.82|109.98
Dongtai|32.85|120.31
Dongyang|29.27|120.23
Ducheng|23.24|111.53
Dunhua|43.37|128.24
Duobao|30.67|112.69
Duyun|26.27|107.52
Encheng|22.19|112.3
Enshi|30.3|109.48
Erdaojiang|41.78|126.03
Erenhot|43.65|111.98
Ezhou|30.4|114.83
Fangshan|39.69|116
Feicheng|35.26|117.97
Fendou|45.21|130.9
Fengcheng|40.45|124.07
Fenghua|29.66|121.41
Fenghuang|27.94|109.6
Fengkou|30.08|113.33
Fengrun|39.83|118.12
Fengxian|34.7|116.59
Fengxiang|47.58|130.82
Fenyi|27.81|114.67
Fu'an|27.06|119.65
Fuding|27.33|120.21
Fujin|47.26|132.03
Fuli|46.72|131.14
Fuling|29.71|107.4
Fushun|41.89|123.94
Fuxin|42.02|121.66
Fuyang|32.9|115.82
Fuyu|45.18|124.82
Fuyuan|48.36|134.29
Gannan|47.91|123.5
Gantang|27.44|111.97
Gaogou|34.02|119.19
Gaomi|36.38|119.75
Gaoping|30.78|106.1
Gaoyou|32.79|119.44
Gaozhou|21.94|110.85
Gejiu|23.36|103.15
Genhe|50.78|121.52
Gongchangling|41.12|123.45
Gongzhuling|43.5|124.82
Guangming|45.33|122.78
Guangshui|31.62|114
Guangyuan|32.44|105.82
Guankou|28.16|113.63
Gucheng Chengguanzhen|32.27|111.63
Guilin|25.28|110.29
Guiping|23.39|110.07
Guiren|33.67|118.19
Guixi|28.29|117.21
Guli|28.88|120.03
Guozhen|34.37|107.36
Gushu|31.56|118.48
Gutao|37.2|112.18
Guye|39.73|118.44
Haicheng|40.85|122.75
Hailar|49.2|119.7
Hailin|44.57|129.39
Hailun|47.46|126.95
Haimen|23.19|116.61
Haining|30.54|120.69
Haizhou|34.58|119.13
Hami|42.83|93.51
Hancheng|32.52|112.35
Hanchuan|30.65|113.77
Handan|36.6|114.47
Hangu|39.25|117.79
Hanting|36.77|119.21
Hanzhong|33.08|107.02
Hebi|35.9|114.19
Hechuan|29.99|106.26
Hecun|36.53|114.11
Hede|33.77|120.26
Hegang|47.35|130.3
Heihe|50.24|127.49
Heishan|41.69|122.11
Helong|42.54|129
Hengshui|37.73|115.7
Hepingjie|42.06|126.92
Hepo|23.43|115.83
Heyuan|23.73|114.68
Heze|35.24|115.47
Hohhot|40.81|111.65
Honggang|46.4|124.88
Hongjiang|27.11|110
Hongqiao|26.77|112.11
Hotan|37.11|79.94
Hoxtolgay|46.52|86
Huadian|42.96|126.75
Huai'an|33.59|119.02
Huaibei|33.97|116.79
Huaicheng|23.92|112.18
Huaidian|33.43|115.03
Huaihua|27.56|110
Huainan|32.63|117
Huaiyuan Chengguanzhen|32.96|117.17
Huanan|46.22|130.53
Huanggang|23.68|117
Huangmei|30.19|116.02
Huangnihe|43.56|128.02
Huangpi|30.88|114.38
Huangshan|29.71|118.31
Huangshi|30.25|115.05
Huangyan|28.65|121.27
Huangzhou|30.45|114.8
Huanren|41.26|125.37
Huayin|34.57|110.07
Huazhou|21.63|110.58
Huicheng|23.04|116.29
Huilong|31.81|121.66
Huinan|42.62|126.26
Huizhou|23.11|114.42
Hulan|45.98|126.6
Hulan Ergi|47.2|123.63
Humen|22.82|113.67
Hunchun|42.87|130.36
Huocheng|44.05|80.87
Huoqiu Chengguanzhen|32.35|116.29
Hushitai|41.94|123.5
Hutang|31.53|119.49
Huzhou|30.87|120.09
Jalai Nur|49.45|117.7
Ji'an|27.12|114.98
Jiagedaqi|50.42|124.12
Jiamusi|46.8|130.32
Jian'ou|27.04|118.32
Jiangkou|25.49|119.2
Jiangmen|22.58|113.08
Jianguang|28.19|115.78
Jiangyan|32.51|120.14
Jiangyin|31.91|120.26
Jiangyou|31.77|104.72
Jianshui|24.28|101.22
Jiaozhou|36.28|120
Jiaozuo|35.24|113.23
Jiaxing|30.75|120.75
Jiayuguan|39.81|98.29
Jiazi|22.88|116.07
Jidong|45.22|131.08
Jiehu|35.54|118.45
Jieshi|22.81|115.83
Jieshou|33.26|115.36
Jiexiu|37.02|111.91
Jieyang|23.54|116.37
Jijiang|29.29|106.25
Jimo|36.39|120.46
Jinan|36.67|117
Jinchang|38.5|102.19
Jincheng|35.5|112.83
Jingdezhen|29.29|117.21
Jingmen|31.03|112.2
Jingzhou|30.35|112.19
Jining|35.41|116.58
Jinji|23.23|110.83
Jinsha|32.09|121.07
Jinshi|29.6|111.87
Jinxiang|27.43|120.61
Jinzhou|41.11|121.14
Jishu|44.32|126.8
Jishui|33.73|115.4
Jiujiang|29.7|116
Jiupu|41.07|122.95
Jiuquan|39.74|98.52
Jiutai|44.15|125.83
Jixi|45.3|130.96
Juegang|32.32|121.19
Juye|35.39|116.09
Kaifeng|34.8|114.31
Kaihua|23.37|104.28
Kaitong|44.81|123.08
Kaiyuan|23.7|103.3
Kangding|30|101.96
Karamay|45.58|84.89
Kashgar|39.47|75.99
Korla|41.76|86.15
Kuandian|40.73|124.78
Kunshan|31.38|120.95
Kunyang|27.67|120.57
Kuqa|41.72|82.93
Laibin|23.7|109.27
Laiwu|36.19|117.66
Laixi|36.86|120.53
Laiyang|36.98|120.71
Laizhou|37.18|119.94
Langfang|39.51|116.69
Langtoucun|40.04|124.34
Langxiang|46.95|128.87
Langzhong|31.55|105.99
Lanxi|29.22|119.47
Lanzhou|36.06|103.84
Laohekou|32.39|111.67
Laojunmiao|39.83|97.73
Leiyang|26.4|112.86
Lengshuijiang|27.69|111.43
Lengshuitan|26.41|111.6
Leshan|29.56|103.76
Lhasa|29.65|91.1
Lianghu|29.99|120.9
Liangxiang|39.74|116.13
Lianhe|47.13|129.27
Lianjiang|21.65|110.28
Lianran|24.92|102.48
Lianshan|40.76|120.85
Lianyuan|27.69|111.66
Lianzhou|24.78|112.37
Liaocheng|36.46|115.98
Liaoyang|41.27|123.17
Liaoyuan|42.9|125.14
Liaozhong|41.51|122.72
Licheng|23.3|113.82
Lichuan|30.3|108.85
Lijiang|26.87|100.22
Lincheng|19.91|109.69
Linfen|36.09|111.52
Lingcheng|22.71|110.35
Lingdong|46.57|131.15
Linghai|41.17|121.37
Lingyuan|41.24|119.4
Linhai|28.86|121.14
Linjiang|41.81|126.91
Linkou|45.29|130.26
Linping|30.42|120.3
Linqiong|30.42|103.46
Linqu|36.52|118.54
Linshui|36.42|114.2
Lintong|34.38|109.21
Linxi|39.71|118.45
Linxia Chengguanzhen|35.6|103.21
Linyi|35.06|118.34
Lishu|43.3|124.33
Liuhe|42.24|125.72
Liupanshui|26.59|104.83
Longfeng|46.53|125.1
Longgang|37.65|120.33
Longjiang|47.33|123.18
Longjing|42.77|129.42
Longquan|24.67|102.16
Loushanguan|28.14|106.82
Luancheng|37.88|114.65
Lubu|23.17|112.28
Lucheng|31.23|117.28
Luocheng|29.38|104.03
Luohe|33.56|114.04
Luorong|24.41|109.61
Luoyang|34.68|112.45
Luqiao|28.58|121.37
Lushun|38.8|121.27|Lüshun
Maba|24.68|113.6
Mabai|23.01|104.45
Macheng|31.18|115.02
Majie|25.03|102.64
Manzhouli|49.6|117.43
Meihekou|42.53|125.68
Meizhou|24.29|116.12
Mengcheng Chengguanzhen|33.27|116.57
Mengyin|35.71|117.93
Mentougou|39.94|116.09
Mianyang|31.47|104.68
Minggang|32.46|114.05
Mingguang|32.78|117.96
Mingshui|36.72|117.5
Mingyue|43.11|128.92
Minzhu|43.72|127.33
Mishan|45.55|131.88
Miyang|24.4|103.44
Mizhou|35.99|119.4
Mudanjiang|44.58|129.6
Mudu|31.26|120.52
Mujiayingzi|42.12|118.78
Nagqu|31.48|92.06
Nanchang|28.68|115.85
Nanchong|30.8|106.08
Nanding|36.75|118.06
Nandu|22.85|110.82
Nanfeng|23.73|111.8
Nangong|37.36|115.37
Nanlong|31.35|106.06
Nanma|36.18|118.15
Nanpiao|41.1|120.75
Nanping|26.64|118.17
Nantai|40.92|122.8
Nantong|32.03|120.87
Nanyang|32.99|112.53
Nanzhang Chengguanzhen|31.78|111.83
Nanzhou|29.36|112.4
Nehe|48.48|124.83
Neijiang|29.58|105.06
Nenjiang|49.17|125.22
Nianzishan|47.52|122.88
Ninghai|29.29|121.42
Ningyang|35.76|116.79
Ordos|39.61|109.78
Oroqen Zizhiqi|50.57|123.72
Panshan|41.19|122.05
Panshi|42.94|126.06
Pengcheng|36.43|114.17
Pingdingshan|33.74|113.3
Pingdu|36.78|119.95
Pingliang|35.54|106.69
Pingnan|23.54|110.39
Pingshan|22.99|114.71
Pingyi|35.5|117.63
Pingyin|36.28|116.45
Pingzhuang|42.04|119.29
Pizhou|34.31|117.95
Poyang|28.99|116.67
Pucheng|27.92|118.53
Pulandian|39.4|121.97
Pumiao|22.76|108.48
Puning|23.31|116.17
Puqi|29.72|113.88
Puyang|29.46|119.89
Puyang Chengguanzhen|35.71|115.01
Qamdo|31.13|97.18
Qapqal|43.8|81.09
Qianjiang|30.42|112.89
Qianzhou|28.32|109.73
Qinggang|46.68|126.11
Qingnian|36.84|115.71
Qingquan|30.45|115.26
Qingshuping|27.38|112.02
Qingyang|37.5|121.26
Qingyuan|23.7|113.03
Qingzhou|36.7|118.48
Qinhuangdao|39.93|119.59
Qinnan|33.25|119.91
Qinzhou|21.97|108.63
Qionghai|19.24|110.46
Qionghu|28.84|112.37
Qiongshan|20.01|110.35
Qiqihar|47.34|123.96
Qufu|35.6|116.99
Qujing|25.48|103.78
Quzhou|28.96|118.87
Renqiu|38.7|116.09
Rikaze|29.25|88.88
Rizhao|35.43|119.46
Runing|33|114.35
Salaqi|40.54|110.51
Sanchazi|42.08|126.6
Sanshui|23.15|112.89
Santangpu|27.41|111.99
Shache|38.42|77.24
Shahecheng|36.94|114.51
Shancheng|34.8|116.08
Shangmei|27.74|111.3
Shangqiu|34.45|115.65
Shangri-La|27.83|99.71
Shangyu|30.02|120.87
Shangzhi|45.21|127.97
Shanhaiguan|40|119.75
Shanhecun|45.71|128.58
Shanting|35.08|117.46
Shantou|23.37|116.71
Shanwei|22.78|115.35
Shaoguan|24.8|113.58
Shaowu|27.34|117.48
Shaoxing|30|120.58
Shashi|30.31|112.24
Shengli|37.46|118.49
Shenjiamen|29.96|122.3
Shiguai|40.71|110.29
Shihezi|44.3|86.04
Shijiazhuang|38.04|114.48
Shilin|24.82|103.33
Shilong|23.11|113.85
Shima|24.45|117.81
Shiqi|22.52|113.39
Shiqiao|22.95|113.36
Shitanjing|39.23|106.34
Shiwan|23|113.08
Shixing|24.95|114.07
Shiyan|32.65|110.78
Shizilu|35.17|118.83
Shizuishan|39.23|106.77
Shouguang|36.88|118.74
Shuangcheng|45.35|126.28
Shuangyang|43.52|125.67
Shuangyashan|46.64|131.15
Shulan|44.42|126.95
Shunyi|40.12|116.65
Siping|43.16|124.38
Sishui|35.65|117.28
Songjiang|31.04|121.21
Songjianghe|42.19|127.48
Songling|31.19|120.72
Songyang|34.46|113.03
Songyuan|45.13|124.83
Suicheng|33.9|117.93
Suifenhe|44.4|131.15
Suihua|46.64|127
Suileng|47.25|127.1
Suining|30.51|105.57
Suixi|33.89|116.77
Suizhou|31.71|113.36
Sujiatun|41.66|123.34
Suozhen|36.95|118.1
Tahe|52.33|124.73
Tai'an|36.19|117.12
Taihecun|45.76|130.85
Taikang|46.86|124.44
Tailai|46.39|123.41
Taishan|22.25|112.78
Taixing|32.17|120.01
Taiyuan|37.87|112.56
Tanggu|39.02|117.65
Tangjiazhuang|39.74|118.45
Tangping|22.03|111.94
Tangshan|39.63|118.18
Tangzhai|34.43|116.59
Tantou|26.03|119.6
Taozhuang|34.85|117.33
Tianchang|38|114.02
Tianfu|37.26|122.05
Tianpeng|30.99|103.94
Tianshui|34.58|105.74
Tieli|46.98|128.04
Tieling|42.29|123.84
Tongchuan|31.09|105.09
Tongchuanshi|35.07|109.08
Tonghua|41.72|125.93
Tongliao|43.61|122.27
Tongren|27.72|109.19
Tongshan|34.18|117.16
Tongzhou|39.9|116.66
Tumen|42.97|129.84
Turpan|42.95|89.18
Ulanhot|46.08|122.08
Urumqi|43.8|87.6|Ürümqi
Wacheng|33.78|114.52
Wafangdian|39.62|122.01
Wangkui|46.83|126.48
Wangqing|43.32|129.76
Wanning|18.8|110.38
Wanxian|30.82|108.37
Weifang|36.71|119.1
Weihai|37.51|122.11
Weinan|34.5|109.51
Weining|26.85|104.23
Wenchang|19.62|110.75
Wenling|28.38|121.38
Wenshan City|23.36|104.25
Wenshang|35.73|116.5
Wenxing|28.68|112.88
Wuchang|44.91|127.15
Wucheng|29.6|118.17
Wuchuan|21.46|110.77
Wuda|39.5|106.71
Wuhai|39.68|106.82
Wuhu|31.34|118.37
Wulingyuan|29.35|110.54
Wusong|30.95|117.78
Wuwei|37.93|102.63
Wuxue|29.85|115.55
Wuyang|31.99|116.25
Wuyishan|27.76|118.03
Wuzhen|30.75|120.49
Wuzhou|23.48|111.32
Xiangcheng Chengguanzhen|33.85|113.48
Xiangtan|27.85|112.9
Xiangxiang|27.73|112.53
Xiangyang|32.04|112.14
Xianju|28.85|120.73
Xianning|29.84|114.32
Xiannu|32.43|119.56|Xiannü
Xianshuigu|38.98|117.38
Xianyang|34.34|108.7
Xiaolingwei|32.03|118.85
Xiaoshan|30.17|120.26
Xiaoshi|41.3|124.12
Xiaoweizhai|26.19|107.51
Xiazhen|34.8|117.11
Xiazhuang|34.92|118.64
Xichang|27.9|102.26
Xifeng|42.74|124.72
Xihe|31.69|113.47
Xilin Hot|43.97|116.03
Ximeicun|24.99|118.39
Xincheng|33.63|115.18
Xindi|29.82|113.47
Xindian|36.8|118.29
Xingcheng|40.62|120.72
Xinghua|32.94|119.83
Xinglongshan|43.96|125.47
Xingtai|37.06|114.49
Xinhui|22.46|113.05
Xining|36.63|101.76
Xinji|37.9|115.2
Xinmin|41.99|122.83
Xinpu|34.6|119.16
Xinqing|48.29|129.52
Xinshi|31.05|113.14
Xintai|35.9|117.75
Xinxiang|35.19|113.8
Xinyang|32.12|114.07
Xinyu|27.8|114.93
Xinyuan|43.43|83.25
Xinzhi|36.5|111.7
Xinzhou|38.41|112.73
Xiongzhou|25.12|114.3
Xishan|27.67|113.5
Xiulin|29.72|112.4
Xiuyan|40.29|123.27
Xiuying|20|110.29
Xixiang|35.16|112.86
Xuanzhou|30.95|118.76
Xuchang|34.03|113.86
Xucheng|20.33|110.17
Xunchang|28.45|104.71
Yakeshi|49.28|120.73
Yancheng|33.36|120.16
Yangchun|22.17|111.78
Yangcun|39.36|117.06
Yanggu|36.11|115.78
Yangjiang|21.86|111.96
Yangliuqing|39.14|117
Yangquan|37.86|113.56
Yangshuo|24.78|110.49
Yangzhou|32.4|119.44
Yanji|42.91|129.51
Yanjiang|30.12|104.65
Yanliang|34.66|109.23
Yanta|36.24|115.67
Yantai|37.48|121.44
Yantongshan|43.29|126.01
Yanzhou|35.55|116.83
Yashan|22.2|109.94
Yatou|37.16|122.44
Yebaishou|41.4|119.64
Yibin|28.76|104.64
Yichang|30.71|111.28
Yicheng|31.36|119.82
Yichun|47.72|128.88
Yigou|35.81|114.32
Yima|34.74|111.88
Yinchuan|38.47|106.27
Yingchuan|34.16|113.46
Yingkou|40.66|122.23
Yingshang Chengguanzhen|32.63|116.27
Yinzhu|35.88|119.98
Yishui|35.78|118.63
Yiyang|28.59|112.33
Yongchuan|29.35|105.89
Yongfeng|27.45|112.17
Youhao|47.85|128.84
Yuanping|38.72|112.76
Yucheng|34.93|116.47
Yuci|37.68|112.73
Yudong|29.39|106.52
Yueyang|29.37|113.09
Yulin|22.63|110.15
Yulinshi|38.29|109.74
Yuncheng|35.02|110.99
Yunfu|22.93|112.04
Yunmeng Chengguanzhen|31.06|113.77
Yunyang|33.45|112.71
Yushu|44.8|126.53
Yutan|28.26|112.56
Yuxi|24.36|102.54
Yuxia|34.06|108.63
Yuyao|30.05|121.15
Zaoyang|32.13|112.75
Zaozhuang|34.86|117.55
Zhalantun|48.01|122.74
Zhangjiagang|31.86|120.54
Zhangjiajie|29.13|110.48
Zhangjiakou|40.81|114.88
Zhangjiakou Shi Xuanhua Qu|40.61|115.04
Zhangye|38.93|100.45
Zhanjiang|21.28|110.34
Zhaobaoshan|29.97|121.69
Zhaodong|46.07|125.98
Zhaogezhuang|39.77|118.41
Zhaoqing|23.05|112.46
Zhaotong|27.32|103.72
Zhaoyuan|37.36|120.41
Zhaozhou|45.68|125.32
Zhengjiatun|43.51|123.51
Zhenjiang|32.21|119.46
Zhenlai|45.85|123.3
Zhenzhou|32.28|119.17
Zhicheng|30.3|111.5
Zhongshu|24.52|103.77
Zhongxiang|31.17|112.58
Zhongxing|33.7|118.68
Zhoucheng|35.91|116.31
Zhoucun|36.82|117.82
Zhoukou|33.63|114.63
Zhoushan|29.99|122.2
Zhouzhuang|31.12|120.84
Zhu Cheng City|36|119.4
Zhuanghe|39.7|122.99
Zhuangyuan|37.31|120.83
Zhuji|29.72|120.24
Zhujiajiao|31.11|121.06
Zhumadian|32.98|114.03
Zhuzhou|27.83|113.15
Zibo|36.79|118.06
Zigong|29.34|104.78
Zijinglu|34.76|112.97
Zoucheng|35.4|116.97
Zunyi|27.69|106.91
= CO city
Aguachica|8.31|-73.62
Aguadas|5.61|-75.46
Aguazul|5.17|-72.55
Agustin Codazzi|10.04|-73.24|Agustín Codazzi
Anaime|4.4|-75.44
Andalucia|4.17|-76.17|Andalucía
Andes|5.66|-75.88
Anserma|5.33|-75.79
Apartado|7.88|-76.63|Apartadó
Aracataca|10.59|-74.19
Arauca|7.08|-70.76
Ariguani|10.25|-74|Ariguaní
Arjona|10.25|-75.34
Ayapel|8.31|-75.14
Baranoa|10.79|-74.92
Barrancabermeja|7.07|-73.85
Barrancas|10.96|-72.79
Barranquilla|10.97|-74.78
Belalcazar|2.65|-75.97|Belalcázar
Belen de Umbria|5.2|-75.87|Belén de Umbría
Bucaramanga|7.13|-73.12
Buenaventura|3.88|-77.03
Caicedonia|4.33|-75.83
Cajica|4.92|-74.03|Cajicá
Calarca|4.53|-75.64|Calarcá
Caldas|6.09|-75.64
Cali|3.44|-76.52
Campo de la Cruz|10.38|-74.88
Campoalegre|2.68|-75.32
Carepa|7.76|-76.65
Carmen de Viboral|6.08|-75.34
Cartago|4.75|-75.91
Caucasia|7.99|-75.19
Cerete|8.88|-75.79|Cereté
Chia|4.86|-74.06|Chía
Chigorodo|7.67|-76.68|Chigorodó
Chimichagua|9.26|-73.81
Chinchina|4.98|-75.6|Chinchiná
Chinu|9.11|-75.4|Chinú
Chiquinquira|5.62|-73.82|Chiquinquirá
Chiriguana|9.36|-73.6|Chiriguaná
Cienaga|11.01|-74.25|Ciénaga
Cienaga de Oro|8.87|-75.62|Ciénaga de Oro
Circasia|4.62|-75.64
Copacabana|6.35|-75.51
Corozal|9.32|-75.29
Cumaribo|4.45|-69.8
Curumani|9.2|-73.54|Curumaní
Dosquebradas|4.84|-75.67
Duitama|5.82|-73.03
El Bagre|7.6|-74.81
El Banco|9|-73.98
El Carmen de Bolivar|9.72|-75.12|El Carmen de Bolívar
El Cerrito|3.69|-76.31
El Charco|2.48|-78.11
El Copey|10.15|-73.96
El Reten|10.61|-74.27|El Retén
Envigado|6.18|-75.59
Espinal|4.15|-74.88
Facatativa|4.81|-74.35|Facatativá
Flandes|4.29|-74.82
Floridablanca|7.06|-73.09
Fonseca|10.89|-72.85
Fundacion|10.52|-74.19|Fundación
Funza|4.72|-74.21
Fusagasuga|4.34|-74.36|Fusagasugá
Galapa|10.9|-74.89
Garzon|2.2|-75.63|Garzón
Girardot City|4.3|-74.81
Giron|7.07|-73.17|Girón
Guacari|3.76|-76.33|Guacarí
Guadalajara de Buga|3.9|-76.3
Ibague|4.44|-75.23|Ibagué
Ipiales|0.83|-77.64
Itagui|6.18|-75.6|Itagüí
Jamundi|3.26|-76.53|Jamundí
La Ceja|6.03|-75.43
La Dorada|5.45|-74.66
La Estrella|6.16|-75.64
La Jagua de Ibirico|9.56|-73.33
La Tebaida|4.45|-75.79
La Virginia|4.9|-75.88
Lerida|4.86|-74.91|Lérida
Libano|4.92|-75.06|Líbano
Lorica|9.24|-75.81
Los Patios|7.84|-72.5
Magangue|9.24|-74.75|Magangué
Maicao|11.38|-72.24
Malambo|10.86|-74.77
Manizales|5.07|-75.52
Maria la Baja|9.98|-75.3|María la Baja
Marinilla|6.17|-75.34
Melgar|4.2|-74.64
Mocoa|1.15|-76.65
Mompos|9.24|-74.43|Mompós
Montelibano|7.98|-75.42|Montelíbano
Monteria|8.75|-75.88|Montería
Mosquera|4.71|-74.23
Neiva|2.93|-75.28
Ocana|8.24|-73.36|Ocaña
Pacho|5.13|-74.16
Padua|5.13|-75.14
Palmar de Varela|10.74|-74.75
Palmira|3.54|-76.3
Pasto|1.21|-77.28
Patia|2.07|-77.05|Patía
Payande|4.3|-75.1|Payandé
Piedecuesta|6.99|-73.05
Piendamo|2.64|-76.53
Pitalito|1.85|-76.05
Pivijay|10.46|-74.62
Planeta Rica|8.41|-75.59
Popayan|2.44|-76.61|Popayán
Pradera|3.42|-76.24
Puerto Asis|0.51|-76.5|Puerto Asís
Puerto Berrio|6.49|-74.4|Puerto Berrío
Puerto Boyaca|5.98|-74.59|Puerto Boyacá
Puerto Colombia|10.99|-74.95
Puerto Lopez|4.1|-72.96|Puerto López
Puerto Santander|8.36|-72.41
Puerto Tejada|3.23|-76.42
Quibdo|5.69|-76.66|Quibdó
Quimbaya|4.62|-75.76
Repelon|10.5|-75.12|Repelón
Riohacha|11.54|-72.91
Rionegro|6.16|-75.37
Riosucio|5.42|-75.7
Roldanillo|4.41|-76.15
Sabanagrande|10.79|-74.76
Sabanalarga|10.63|-74.92
Sahagun|8.95|-75.44|Sahagún
Sampues|9.18|-75.38|Sampués
San Andres|12.58|-81.71|San Andrés
San Benito Abad|8.93|-75.03
San Gil|6.56|-73.14
San Jose del Guaviare|2.57|-72.65|San José del Guaviare
San Juan del Cesar|10.77|-73
San Juan Nepomuceno|9.95|-75.08
San Luis de Since|9.24|-75.15|San Luis de Sincé
San Onofre|9.74|-75.53
San Sebastian de Mariquita|5.2|-74.89|San Sebastián de Mariquita
Santa Marta|11.24|-74.2
Santa Rosa de Cabal|4.87|-75.62
Santander de Quilichao|3.01|-76.48
Santiago de Tolu|9.52|-75.58|Santiago de Tolú
Santuario|6.14|-75.26
Sibate|4.49|-74.26|Sibaté
Sincelejo|9.3|-75.4
Soacha|4.58|-74.22
Sogamoso|5.71|-72.93
Soledad|10.92|-74.76
Sonson|5.71|-75.31|Sonsón
Tierralta|8.17|-76.06
Tulua|4.08|-76.2|Tuluá
Tumaco|1.79|-78.79
Tunja|5.54|-73.37
Tuquerres|1.09|-77.62|Túquerres
Turbaco|10.33|-75.41
Turbo|8.09|-76.73
Urrao|6.32|-76.13
Valledupar|10.46|-73.25
Villa de San Diego de Ubate|5.31|-73.82|Villa de San Diego de Ubaté
Villa del Rosario|7.83|-72.47
Villamaria|5.05|-75.51|Villamaría
Villavicencio|4.14|-73.63
Villeta|5.01|-74.47
Yarumal|6.96|-75.42
Yopal|5.34|-72.4
Yumbo|3.58|-76.49
Zarzal|4.39|-76.07
Zipaquira|5.02|-74|Zipaquirá
= CR city
Alajuela|10.02|-84.21
Aserri|9.86|-84.09|Aserrí
Calle Blancos|9.95|-84.07
Canas|10.43|-85.1|Cañas
Chacarita|9.98|-84.78
Curridabat|9.91|-84.03
Esparza|9.99|-84.66
Guapiles|10.22|-83.78|Guápiles
Heredia|10|-84.12
Ipis|9.97|-84.01|Ipís
Limon|9.99|-83.04|Limón
Nicoya|10.15|-85.45
Paraiso|9.84|-83.87|Paraíso
Patarra|9.88|-84.04|Patarrá
Puntarenas|9.98|-84.84
Purral|9.96|-84.03
Quesada|10.32|-84.43
San Juan de Dios|9.88|-84.08
San Rafael Abajo|9.83|-84.29
San Rafael Arriba|9.88|-84.08
San Vicente de Moravia|9.96|-84.05
Siquirres|10.1|-83.51
Tejar|9.75|-84.23
Turrialba|9.9|-83.68
= CU city
Abreus|22.28|-80.57
Aguada de Pasajeros|22.39|-80.85
Alquizar|22.81|-82.58|Alquízar
Amancio|20.82|-77.58
Arroyo Naranjo|23.04|-82.38
Artemisa|22.82|-82.76
Bahia Honda|22.9|-83.16|Bahía Honda
Baracoa|20.35|-74.5
Baragua|21.68|-78.63|Baraguá
Bartolome Maso|20.17|-76.94|Bartolomé Masó
Bauta|22.98|-82.55
Bayamo|20.37|-76.64
Bejucal|22.93|-82.39
Cabaiguan|22.08|-79.5|Cabaiguán
Cacocum|20.74|-76.33
Caibarien|22.52|-79.47|Caibarién
Calimete|22.53|-80.91
Camaguey|21.38|-77.92|Camagüey
Campechuela|20.23|-77.28
Cardenas|23.04|-81.21|Cárdenas
Cauto Cristo|20.56|-76.47
Cerro|23.11|-82.39
Chambas|22.2|-78.91
Ciego de Avila|21.84|-78.76|Ciego de Ávila
Cienfuegos|22.15|-80.45
Cifuentes|22.65|-80.05
Ciro Redondo|22.02|-78.7
Condado|21.88|-79.84
Consolacion del Sur|22.5|-83.51|Consolación del Sur
Contramaestre|20.3|-76.25
Corralillo|22.98|-80.59
Cruces|22.34|-80.27
Cueto|20.65|-75.93
Cumanayagua|22.15|-80.2
Encrucijada|22.62|-79.87
Fomento|22.1|-79.72
Gibara|21.11|-76.13
Guaimaro|21.05|-77.35|Guáimaro
Guanabacoa|23.13|-82.3
Guanajay|22.93|-82.69
Guane|22.2|-84.08
Guantanamo|20.14|-75.21|Guantánamo
Guayos|22.05|-79.46
Guines|22.84|-82.03|Güines
Guira de Melena|22.8|-82.51|Güira de Melena
Guisa|20.25|-76.54
Holguin|20.89|-76.26|Holguín
Jaguey Grande|22.53|-81.13|Jagüey Grande
Jaruco|23.04|-82.01
Jatibonico|21.94|-79.17
Jesus Menendez|21.16|-76.48|Jesús Menéndez
Jiguani|20.37|-76.43|Jiguaní
Jimaguayu|21.24|-77.83|Jimaguayú
Jobabo|20.91|-77.28
Jovellanos|22.8|-81.19
La Salud|22.87|-82.42
La Sierpe|21.77|-79.27
Lajas|22.41|-80.29
Las Tunas|20.96|-76.95
Limonar|22.95|-81.41
Los Palacios|22.59|-83.25
Madruga|22.91|-81.86
Maisi|20.25|-74.15|Maisí
Manicaragua|22.15|-79.98
Mariel|22.99|-82.75
Matanzas|23.04|-81.58
Media Luna|20.14|-77.44
Minas de Matahambre|22.59|-83.95
Niquero|20.05|-77.58
Nueva Gerona|21.89|-82.81
Nuevitas|21.55|-77.27
Palma Soriano|20.21|-75.99
Pedro Betancourt|22.73|-81.29
Perico|22.77|-81.02
Pinar del Rio|22.42|-83.7|Pinar del Río
Placetas|22.31|-79.65
Primero de Enero|21.95|-78.43
Puerto Padre|21.2|-76.6
Ranchuelo|22.37|-80.15
Regla|23.13|-82.33
Remedios|22.5|-79.55
Rio Cauto|20.56|-76.92|Río Cauto
Rodas|22.34|-80.56
Sagua de Tanamo|20.58|-75.24|Sagua de Tánamo
Sagua la Grande|22.81|-80.08
San Antonio de los Banos|22.89|-82.5|San Antonio de los Baños
San German|20.6|-76.13|San Germán
San Jose de las Lajas|22.96|-82.15|San José de las Lajas
San Miguel del Padron|23.1|-82.33|San Miguel del Padrón
Sancti Spiritus|21.93|-79.44|Sancti Spíritus
Santa Clara|22.41|-79.96
Santa Cruz del Norte|23.15|-81.93
Santa Cruz del Sur|20.72|-78
Santiago de Cuba|20.02|-75.83
Santiago de las Vegas|22.97|-82.39
Sibanicu|21.24|-77.53|Sibanicú
Union de Reyes|22.8|-81.54|Unión de Reyes
Varadero|23.16|-81.24
Vertientes|21.26|-78.15
Vinales|22.62|-83.71|Viñales
Yaguajay|22.33|-79.24
Yara|20.27|-76.95
= CV city
Cova Figueira|14.89|-24.29
Mindelo|16.89|-24.98
= CY city
Pergamos|35.04|33.71|Pérgamos
Protaras|35.01|34.06
Strovolos|35.15|33.33|Stróvolos
= CZ city
Benesov|49.78|14.69|Benešov
Beroun|49.96|14.07
Bilina|50.55|13.78|Bílina
Blansko|49.36|16.64
Bohumin|49.9|18.36|Bohumín
Brandys nad Labem-Stara Boleslav|50.19|14.66|Brandýs nad Labem-Stará Boleslav
Breclav|48.76|16.88|Břeclav
Brno|49.2|16.61
Bruntal|49.99|17.46|Bruntál
Ceska Lipa|50.69|14.54|Česká Lípa
Ceska Trebova|49.9|16.44|Česká Třebová
Ceske Budejovice|48.97|14.47|České Budějovice
Cesky Tesin|49.75|18.63|Český Těšín
Cheb|50.08|12.37
Chomutov|50.46|13.42
Chrudim|49.95|15.8
Decin|50.78|14.21|Děčín
Dvur Kralove nad Labem|50.43|15.81|Dvůr Králové nad Labem
Frydek-Mistek|49.68|18.35|Frýdek-Místek
Havirov|49.78|18.44|Havířov
Havlickuv Brod|49.61|15.58|Havlíčkův Brod
Hodonin|48.85|17.13|Hodonín
Hradec Kralove|50.21|15.83|Hradec Králové
Hranice|49.55|17.73
Jablonec nad Nisou|50.72|15.17
Jicin|50.44|15.35|Jičín
Jihlava|49.4|15.59
Jindrichuv Hradec|49.14|15|Jindřichův Hradec
Jirkov|50.5|13.45
Kadan|50.38|13.27|Kadaň
Karlovy Vary|50.23|12.87
Karvina|49.85|18.54|Karviná
Kladno|50.15|14.1
Klasterec nad Ohri|50.39|13.18|Klášterec nad Ohří
Klatovy|49.4|13.3
Kolin|50.03|15.2|Kolín
Koprivnice|49.6|18.14|Kopřivnice
Kralupy nad Vltavou|50.24|14.31
Krnov|50.09|17.7
Kromeriz|49.3|17.39|Kroměříž
Kutna Hora|49.95|15.27|Kutná Hora
Liberec|50.77|15.06
Litomerice|50.53|14.13|Litoměřice
Litvinov|50.6|13.62|Litvínov
Louny|50.36|13.8
Melnik|50.35|14.47|Mělník
Mlada Boleslav|50.41|14.9|Mladá Boleslav
Nachod|50.42|16.16|Náchod
Neratovice|50.26|14.52
Novy Jicin|49.59|18.01|Nový Jičín
Olomouc|49.6|17.25
Opava|49.94|17.9
Orlova|49.85|18.43|Orlová
Ostrava|49.83|18.28
Otrokovice|49.21|17.54
Pardubice|50.04|15.78
Pelhrimov|49.43|15.22|Pelhřimov
Pilsen|49.75|13.38
Pisek|49.31|14.15|Písek
Prerov|49.46|17.45|Přerov
Pribram|49.69|14.01|Příbram
Prostejov|49.47|17.11|Prostějov
Rakovnik|50.1|13.73|Rakovník
Roznov pod Radhostem|49.46|18.14|Rožnov pod Radhoštěm
Slany|50.23|14.09|Slaný
Strakonice|49.26|13.9
Sumperk|49.97|16.97|Šumperk
Svitavy|49.76|16.47
Tabor|49.41|14.66|Tábor
Teplice|50.64|13.82
Trebic|49.21|15.88|Třebíč
Trinec|49.68|18.67|Třinec
Trutnov|50.56|15.91
Uherske Hradiste|49.07|17.46|Uherské Hradiště
Uhersky Brod|49.03|17.65|Uherský Brod
Usti nad Labem|50.66|14.03|Ústí nad Labem
Usti nad Orlici|49.97|16.39|Ústí nad Orlicí
Valasske Mezirici|49.47|17.97|Valašské Meziříčí
Varnsdorf|50.91|14.62
Vsetin|49.34|18|Vsetín
Vyskov|49.28|17|Vyškov
Zatec|50.33|13.55|Žatec
Zdar nad Sazavou|49.56|15.94|Žďár nad Sázavou
Zlin|49.23|17.67|Zlín
Znojmo|48.86|16.05
= DE city
Aachen|50.78|6.08
Aalen|48.84|10.09
Achern|48.63|8.08
Achim|53.01|9.03
Ahaus|52.08|7.01
Ahlen|51.76|7.89
Ahrensburg|53.68|10.23
Aichach|48.46|11.13
Albstadt|48.22|9.03
Alfeld|51.98|9.82
Alfter|50.73|7.02
Alsdorf|50.88|6.16
Alsfeld|50.75|9.27
Altdorf|49.39|11.36
Altena|51.29|7.67
Altenburg|50.99|12.44
Alzenau in Unterfranken|50.09|9.06
Alzey|49.75|8.12
Amberg|49.44|11.86
Andernach|50.43|7.4
Angermunde|53.01|14|Angermünde
Annaberg-Buchholz|50.58|13.01
Ansbach|49.3|10.59
Apolda|51.03|11.52
Arnsberg|51.38|8.08
Arnstadt|50.84|10.95
Aschaffenburg|49.98|9.15
Ascheberg|51.78|7.62
Aschersleben|51.76|11.46
Attendorn|51.13|7.9
Auerbach|50.51|12.4
Augsburg|48.37|10.9
Aurich|53.47|7.48
Babenhausen|49.97|8.95
Backnang|48.95|9.44
Bad Aibling|47.86|12.01
Bad Arolsen|51.38|9.01
Bad Bentheim|52.3|7.16
Bad Berleburg|51.05|8.39
Bad Driburg|51.73|9.02
Bad Durkheim|49.46|8.17|Bad Dürkheim
Bad Essen|52.32|8.33
Bad Harzburg|51.88|10.56
Bad Hersfeld|50.87|9.71
Bad Homburg vor der Hohe|50.23|8.62|Bad Homburg vor der Höhe
Bad Honnef|50.64|7.23
Bad Kissingen|50.2|10.08
Bad Kreuznach|49.84|7.87
Bad Laasphe|50.93|8.43
Bad Langensalza|51.11|10.65
Bad Lippspringe|51.78|8.82
Bad Mergentheim|49.49|9.77
Bad Munder am Deister|52.2|9.46|Bad Münder am Deister
Bad Munstereifel|50.56|6.76|Bad Münstereifel
Bad Nauheim|50.36|8.74
Bad Neuenahr-Ahrweiler|50.54|7.11
Bad Neustadt an der Saale|50.32|10.21
Bad Oeynhausen|52.21|8.8
Bad Oldesloe|53.81|10.37
Bad Pyrmont|51.99|9.25
Bad Rappenau|49.24|9.1
Bad Reichenhall|47.73|12.88
Bad Sackingen|47.55|7.95|Bad Säckingen
Bad Salzuflen|52.09|8.74
Bad Salzungen|50.81|10.24
Bad Schwartau|53.92|10.7
Bad Segeberg|53.94|10.3
Bad Soden am Taunus|50.14|8.5
Bad Tolz|47.76|11.56|Bad Tölz
Bad Vilbel|50.18|8.74
Bad Waldsee|47.92|9.75
Bad Wildungen|51.12|9.12
Bad Zwischenahn|53.18|8
Baden-Baden|48.76|8.24
Baesweiler|50.91|6.19
Baiersbronn|48.5|8.38
Balingen|48.28|8.85
Bassum|52.85|8.73
Baunatal|51.25|9.41
Bautzen|51.18|14.43
Bayreuth|49.95|11.58
Beckingen|49.4|6.7
Beckum|51.76|8.04
Bedburg|50.99|6.57
Bendorf|50.42|7.58
Bensheim|49.68|8.62
Bergheim|50.96|6.64
Bergisch Gladbach|50.99|7.13
Bergkamen|51.62|7.64
Bergneustadt|51.02|7.66
Bernau bei Berlin|52.68|13.59
Bernburg|51.79|11.74
Beverungen|51.67|9.37
Bexbach|49.35|7.26
Biberach an der Riss|48.09|9.79|Biberach an der Riß
Bielefeld|52.03|8.53
Bietigheim-Bissingen|48.94|9.12
Bingen am Rhein|49.97|7.9
Bitterfeld-Wolfen|51.62|12.32
Blankenburg|51.79|10.96
Blieskastel|49.24|7.26
Blomberg|51.94|9.09
Bobingen|48.27|10.83
Boblingen|48.68|9.01|Böblingen
Bocholt|51.84|6.62
Bochum|51.48|7.22
Bonen|51.6|7.77|Bönen
Bonn|50.73|7.1
Boppard|50.23|7.59
Borken|51.84|6.86
Borna|51.12|12.5
Bornheim|50.76|6.99
Bottrop|51.52|6.93
Brackenheim|49.08|9.07
Brakel|51.72|9.19
Bramsche|52.41|7.97
Brandenburg an der Havel|52.42|12.55
Braunschweig|52.27|10.53
Bremen|53.08|8.81
Bremerhaven|53.54|8.59
Bremervorde|53.48|9.14|Bremervörde
Bretten|49.04|8.71
Brilon|51.39|8.57
Bruchkobel|50.18|8.92|Bruchköbel
Bruchsal|49.12|8.6
Bruckmuhl|47.88|11.91|Bruckmühl
Bruggen|51.24|6.18|Brüggen
Bruhl|50.83|6.9|Brühl
Buchen in Odenwald|49.52|9.32
Buchholz in der Nordheide|53.33|9.87
Buckeburg|52.26|9.05|Bückeburg
Budingen|50.29|9.11|Büdingen
Buhl|48.7|8.14|Bühl
Bunde|52.2|8.59|Bünde
Buren|51.55|8.56|Büren
Burg bei Magdeburg|52.27|11.85
Burgdorf|52.45|10.01
Burghausen|48.17|12.83
Burscheid|51.08|7.11
Burstadt|49.64|8.46|Bürstadt
Butzbach|50.43|8.67
Buxtehude|53.47|9.69
Calw|48.71|8.74
Castrop-Rauxel|51.56|7.31
Celle|52.62|10.08
Cham|49.23|12.66
Chemnitz|50.84|12.93
Clausthal-Zellerfeld|51.81|10.34
Cloppenburg|52.85|8.04
Coburg|50.26|10.96
Coesfeld|51.94|7.17
Coswig|51.13|13.58
Cottbus|51.76|14.33
Crailsheim|49.13|10.07
Crimmitschau|50.82|12.39
Cuxhaven|53.87|8.7
Dachau|48.26|11.43
Damme|52.52|8.2
Darmstadt|49.87|8.65
Datteln|51.66|7.35
Deggendorf|48.84|12.96
Delbruck|51.77|8.56|Delbrück
Delitzsch|51.53|12.34
Delmenhorst|53.05|8.63
Dessau|51.84|12.25
Detmold|51.94|8.87
Dieburg|49.9|8.85
Diepholz|52.61|8.37
Dietzenbach|50.01|8.78
Dillenburg|50.74|8.29
Dillingen|49.36|6.73
Dillingen an der Donau|48.58|10.5
Dingolfing|48.64|12.49
Dinslaken|51.56|6.74
Ditzingen|48.83|9.07
Dobeln|51.12|13.11|Döbeln
Donaueschingen|47.96|8.5
Donauworth|48.72|10.78|Donauwörth
Dormagen|51.1|6.83
Dorsten|51.66|6.97
Dortmund|51.51|7.47
Dreieich|50.02|8.7
Drensteinfurt|51.8|7.74
Dresden|51.05|13.74
Duderstadt|51.51|10.26
Duisburg|51.43|6.77
Dulmen|51.83|7.28|Dülmen
Duren|50.8|6.49|Düren
Eberbach|49.47|8.99
Ebersbach an der Fils|48.72|9.52
Eberswalde|52.83|13.82
Eckernforde|54.47|9.84|Eckernförde
Edewecht|53.13|7.98
Eggenstein-Leopoldshafen|49.09|8.4
Ehingen|48.28|9.73
Eilenburg|51.46|12.63
Einbeck|51.82|9.87
Eisenach|50.98|10.32
Eisenhuttenstadt|52.15|14.65|Eisenhüttenstadt
Eisleben Lutherstadt|51.53|11.55
Eislingen|48.7|9.71
Eitorf|50.77|7.45
Ellwangen|48.96|10.13
Elmshorn|53.75|9.65
Elsdorf|50.94|6.57
Eltville|50.03|8.12
Emden|53.37|7.21
Emmendingen|48.12|7.85
Emmerich|51.84|6.25
Emsdetten|52.17|7.53
Engelskirchen|50.99|7.41
Enger|52.14|8.56
Ennepetal|51.3|7.36
Ennigerloh|51.84|8.03
Eppelborn|49.4|6.97
Eppingen|49.14|8.91
Erding|48.31|11.91
Erftstadt|50.81|6.79
Erfurt|50.98|11.03
Erkelenz|51.08|6.32
Erkrath|51.22|6.91
Erlangen|49.59|11.01
Erwitte|51.61|8.34
Eschborn|50.14|8.57
Eschwege|51.18|10.05
Eschweiler|50.82|6.27
Espelkamp|52.38|8.62
Essen|51.46|7.01
Esslingen|48.74|9.3
Ettlingen|48.94|8.41
Euskirchen|50.66|6.79
Eutin|54.14|10.61
Falkensee|52.56|13.09
Fellbach|48.81|9.28
Filderstadt|48.66|9.22
Finnentrop|51.17|7.97
Finsterwalde|51.63|13.71
Flensburg|54.78|9.44
Florsheim|50.01|8.43|Flörsheim
Forchheim|49.72|11.06
Forst|51.74|14.64
Frankenberg|51.06|8.8
Frankenthal|49.53|8.35
Frechen|50.91|6.81
Freiberg|50.91|13.34
Freiberg am Neckar|48.93|9.2
Freiburg|48|7.85
Freilassing|47.84|12.98
Freising|48.4|11.75
Freital|51|13.65
Freudenberg|50.9|7.87
Freudenstadt|48.47|8.41
Friedberg|48.36|10.98
Friedrichsdorf|50.25|8.64
Friedrichshafen|47.66|9.48
Friesoythe|53.02|7.86
Frondenberg|51.48|7.77|Fröndenberg
Fulda|50.55|9.68
Furstenfeldbruck|48.18|11.25|Fürstenfeldbruck
Furstenwalde|52.36|14.06|Fürstenwalde
Furth|49.48|10.99|Fürth
Gaggenau|48.8|8.33
Ganderkesee|53.03|8.53
Garbsen|52.41|9.59
Garching bei Munchen|48.25|11.65|Garching bei München
Garmisch-Partenkirchen|47.49|11.1
Gauting|48.07|11.38
Geesthacht|53.44|10.38
Geilenkirchen|50.97|6.12
Geislingen an der Steige|48.62|9.83
Geldern|51.52|6.32
Gelnhausen|50.2|9.19
Gelsenkirchen|51.51|7.1
Georgsmarienhutte|52.2|8.04|Georgsmarienhütte
Gera|50.88|12.08
Geretsried|47.86|11.48
Gerlingen|48.8|9.06
Germering|48.13|11.38
Germersheim|49.22|8.36
Gersthofen|48.42|10.87
Gescher|51.95|7
Geseke|51.64|8.51
Gevelsberg|51.32|7.34
Giengen an der Brenz|48.62|10.24
Giessen|50.59|8.68|Gießen
Gifhorn|52.48|10.55
Gilching|48.11|11.29
Ginsheim-Gustavsburg|49.97|8.35
Gladbeck|51.57|6.99
Glauchau|50.82|12.54
Glinde|53.54|10.2
Goch|51.68|6.16
Goppingen|48.7|9.65|Göppingen
Gorlitz|51.16|14.99|Görlitz
Goslar|51.9|10.43
Gotha|50.95|10.7
Gottingen|51.53|9.93|Göttingen
Grefrath|51.34|6.34
Greifswald|54.09|13.39
Greiz|50.66|12.2
Greven|52.09|7.59
Grevenbroich|51.09|6.58
Griesheim|49.86|8.57
Grimma|51.23|12.72
Grobenzell|48.2|11.37|Gröbenzell
Gronau|52.21|7.02
Gross-Gerau|49.92|8.48|Groß-Gerau
Gross-Umstadt|49.87|8.93|Groß-Umstadt
Grossenhain|51.29|13.53|Großenhain
Grossostheim|49.92|9.08|Großostheim
Guben|51.95|14.71
Gummersbach|51.03|7.56
Gunzburg|48.46|10.28|Günzburg
Gunzenhausen|49.12|10.76
Gustrow|53.8|12.17|Güstrow
Gutersloh|51.91|8.38|Gütersloh
Haan|51.19|7.01
Haar|48.11|11.73
Haiger|50.74|8.21
Halberstadt|51.9|11.06
Haldensleben I|52.29|11.41
Halle Neustadt|51.48|11.92
Halstenbek|53.63|9.85
Haltern am See|51.74|7.18
Halver|51.19|7.5
Hameln|52.1|9.36
Hamm|51.68|7.82
Hamminkeln|51.73|6.59
Hanau am Main|50.13|8.91
Hannover|52.37|9.73
Hannoversch Munden|51.42|9.65|Hannoversch Münden
Haren|52.79|7.24
Harsewinkel|51.96|8.23
Hassloch|49.36|8.26|Haßloch
Hattersheim|50.07|8.49
Hattingen|51.4|7.19
Hechingen|48.35|8.96
Heide|54.2|9.1
Heidelberg|49.41|8.69
Heidenau|50.97|13.87
Heidenheim an der Brenz|48.68|10.15
Heilbad Heiligenstadt|51.38|10.14
Heilbronn|49.14|9.22
Heiligenhaus|51.33|6.97
Heinsberg|51.06|6.1
Helmstedt|52.23|11.01
Hemer|51.39|7.77
Hemmingen|52.31|9.72
Hennef|50.78|7.28
Hennigsdorf|52.64|13.2
Heppenheim an der Bergstrasse|49.64|8.63
Herborn|50.68|8.3
Herdecke|51.4|7.44
Herford|52.11|8.67
Herne|51.54|7.23
Herrenberg|48.6|8.87
Herten|51.6|7.14
Herzogenaurach|49.57|10.89
Herzogenrath|50.87|6.09
Hessisch Oldendorf|52.17|9.25
Hettstedt|51.65|11.51
Heusenstamm|50.06|8.8
Heusweiler|49.34|6.93
Hiddenhausen|52.17|8.62
Hilchenbach|51|8.11
Hilden|51.17|6.93
Hildesheim|52.15|9.95
Hille|52.33|8.75
Hochheim am Main|50.01|8.35
Hockenheim|49.32|8.55
Hofgeismar|51.5|9.38
Hofheim am Taunus|50.09|8.45
Hohen Neuendorf|52.68|13.28
Hohenstein-Ernstthal|50.8|12.71
Holzkirchen|47.88|11.7
Holzminden|51.83|9.45
Holzwickede|51.5|7.63
Horb am Neckar|48.44|8.69
Horstel|52.3|7.58|Hörstel
Hovelhof|51.82|8.65|Hövelhof
Hoxter|51.78|9.38|Höxter
Hoyerswerda|51.44|14.24
Huckelhoven|51.06|6.23|Hückelhoven
Huckeswagen|51.15|7.34|Hückeswagen
Hude|53.11|8.46
Hunfeld|50.68|9.77|Hünfeld
Hurth|50.87|6.87|Hürth
Husum|54.49|9.05
Ibbenburen|52.28|7.71|Ibbenbüren
Idar-Oberstein|49.71|7.31
Idstein|50.22|8.27
Illertissen|48.22|10.1
Illingen|49.37|7.05
Ilmenau|50.68|10.92
Ingelheim am Rhein|49.97|8.06
Ingolstadt|48.77|11.42
Iserlohn|51.38|7.7
Isernhagen Farster Bauerschaft|52.47|9.84
Itzehoe|53.92|9.52
Juchen|51.1|6.5|Jüchen
Julich|50.92|6.36|Jülich
Kaarst|51.23|6.62
Kaiserslautern|49.44|7.77
Kaltenkirchen|53.83|9.96
Kamen|51.59|7.66
Kamenz|51.27|14.09
Kamp-Lintfort|51.5|6.55
Karben|50.23|8.77
Karlsfeld|48.23|11.48
Karlsruhe|49.01|8.4
Karlstadt|49.96|9.77
Kassel|51.32|9.5
Kaufbeuren|47.88|10.62
Kehl|48.57|7.82
Kelheim|48.92|11.89
Kempen|51.36|6.42
Kerpen|50.87|6.7
Kevelaer|51.58|6.25
Kiel|54.32|10.13
Kierspe|51.13|7.59
Kirchhain|50.83|8.93
Kirchheim unter Teck|48.65|9.45
Kirchlengern|52.2|8.63
Kitzingen|49.74|10.15
Kleinmachnow|52.41|13.23
Kleve|51.79|6.14
Klingenstein|48.42|9.91
Koblenz|50.35|7.58
Kolbermoor|47.85|12.07
Konigs Wusterhausen|52.3|13.63|Königs Wusterhausen
Konigsbrunn|48.28|10.89|Königsbrunn
Konigslutter am Elm|52.25|10.82|Königslutter am Elm
Konigstein im Taunus|50.18|8.47|Königstein im Taunus
Konigswinter|50.68|7.19|Königswinter
Konstanz|47.66|9.18
Konz|49.7|6.58
Korbach|51.28|8.87
Korntal|48.83|9.12
Kornwestheim|48.86|9.19
Korschenbroich|51.19|6.51
Kothen|51.75|11.97|Köthen
Krefeld|51.34|6.55
Kreuzau|50.75|6.49
Kreuztal|50.97|7.99
Kronach|50.24|11.33
Kronberg|50.18|8.52
Kronberg Tal|50.18|8.5
Kulmbach|50.1|11.45
Kunzell|50.54|9.72|Künzell
Kunzelsau|49.28|9.68|Künzelsau
Kurten|51.05|7.27|Kürten
Laatzen|52.32|9.8
Lage|51.99|8.79
Lahnstein|50.3|7.62
Lahr|48.34|7.87
Lampertheim|49.6|8.47
Landau in der Pfalz|49.2|8.12
Landsberg am Lech|48.05|10.88
Landshut|48.53|12.16
Langen|49.99|8.67
Langenfeld|51.11|6.95
Langenhagen|52.45|9.74
Lauchhammer|51.49|13.77
Lauda-Konigshofen|49.57|9.71|Lauda-Königshofen
Lauf an der Pegnitz|49.51|11.28
Laupheim|48.23|9.88
Lebach|49.41|6.91
Lehrte|52.37|9.98
Leichlingen|51.11|7.02
Leimen|49.35|8.69
Leinfelden-Echterdingen|48.69|9.17
Leipzig|51.34|12.37
Lemgo|52.03|8.9
Lengerich|52.19|7.86
Lennestadt|51.12|8.07
Leonberg|48.8|9.02
Leopoldshohe|52.01|8.7|Leopoldshöhe
Leutkirch|47.83|10.02
Leverkusen|51.03|6.98
Lichtenfels|50.15|11.06
Lilienthal|53.14|8.9
Limbach-Oberfrohna|50.86|12.76
Limburg an der Lahn|50.38|8.05
Lindau|47.55|9.68
Lindlar|51.02|7.38
Lingen|52.52|7.32
Lippstadt|51.67|8.34
Lobau|51.1|14.67|Löbau
Lohmar|50.84|7.21
Lohne|52.19|8.69|Löhne
Lohr am Main|49.99|9.57
Lorrach|47.61|7.66|Lörrach
Losheim|49.51|6.75
Loxstedt|53.47|8.65
Lubbecke|52.31|8.61|Lübbecke
Lubbenau|51.86|13.95|Lübbenau
Lubeck|53.87|10.69|Lübeck
Luckenwalde|52.09|13.17
Ludenscheid|51.22|7.63|Lüdenscheid
Ludinghausen|51.77|7.44|Lüdinghausen
Ludwigsburg|48.9|9.19
Ludwigsfelde|52.3|13.25
Ludwigshafen am Rhein|49.48|8.45
Luneburg|53.25|10.41|Lüneburg
Lunen|51.62|7.53|Lünen
Magdeburg|52.13|11.63
Maintal|50.15|8.83
Mainz|49.98|8.28
Mannheim|49.49|8.47
Marbach am Neckar|48.94|9.26
Marburg an der Lahn|50.81|8.77
Markkleeberg|51.28|12.37
Marktoberdorf|47.78|10.62
Marktredwitz|50|12.09
Marl|51.66|7.09
Marsberg|51.46|8.85
Mayen|50.33|7.22
Mechernich|50.59|6.65
Meckenheim|50.62|7.03
Meerane|50.85|12.46
Meerbusch|51.25|6.69
Meinerzhagen|51.11|7.65
Meiningen|50.57|10.42
Meissen|51.16|13.47
Melle|52.2|8.34
Memmingen|47.98|10.19
Menden|51.44|7.78
Meppen|52.69|7.29
Merseburg|51.35|11.99
Merzig|49.44|6.64
Meschede|51.35|8.28
Mettmann|51.25|6.98
Metzingen|48.54|9.28
Michelstadt|49.68|9
Minden|52.29|8.91
Mittweida|50.99|12.98
Moers|51.45|6.63
Molln|53.62|10.69|Mölln
Monchengladbach|51.19|6.44|Mönchengladbach
Monheim am Rhein|51.09|6.89
Moosburg|48.47|11.94
Morfelden-Walldorf|49.99|8.58|Mörfelden-Walldorf
Mosbach|49.35|9.15
Mossingen|48.41|9.05|Mössingen
Muhlacker|48.95|8.84|Mühlacker
Muhldorf|48.25|12.52|Mühldorf
Muhlhausen|51.21|10.45|Mühlhausen
Muhlheim am Main|50.12|8.83|Mühlheim am Main
Mulheim|51.43|6.88|Mülheim
Mullheim|47.81|7.63|Müllheim
Munster|51.96|7.63|Münster
Nagold|48.55|8.72
Nauen|52.61|12.87
Naumburg|51.15|11.81
Neckarsulm|49.19|9.23
Netphen|50.92|8.1
Nettetal|51.32|6.28
Neu Isenburg|50.05|8.69
Neu Wulmstorf|53.47|9.8
Neu-Anspach|50.32|8.5
Neu-Ulm|48.39|10.01
Neubrandenburg|53.56|13.28
Neubruck|51.13|6.64|Neubrück
Neuburg an der Donau|48.73|11.19
Neuenhagen|52.53|13.69
Neufahrn bei Freising|48.32|11.66
Neumarkt in der Oberpfalz|49.28|11.46
Neumunster|54.07|9.98|Neumünster
Neunkirchen|49.34|7.18
Neuruppin|52.93|12.8
Neuss|51.2|6.69
Neustadt|49.35|8.14
Neustadt am Rubenberge|52.5|9.46|Neustadt am Rübenberge
Neustadt bei Coburg|50.33|11.12
Neustadt in Holstein|54.11|10.81
Neustrelitz|53.36|13.07
Neuwied|50.43|7.47
Nidda|50.41|9.01
Nidderau|50.24|8.87
Niederkassel|50.82|7.04
Niederkruchten|51.2|6.22|Niederkrüchten
Nienburg|52.65|9.22
Norden|53.6|7.21
Nordenham|53.49|8.48
Norderstedt|53.69|9.98
Nordhausen|51.5|10.8
Nordhorn|52.43|7.07
Nordlingen|48.85|10.49|Nördlingen
Northeim|51.71|10
Nottuln|51.93|7.35
Numbrecht|50.9|7.54|Nümbrecht
Nurnberg|49.45|11.08|Nürnberg
Nurtingen|48.63|9.34|Nürtingen
Ober-Ramstadt|49.83|8.75
Oberasbach|49.42|10.96
Oberhausen|51.48|6.86
Oberkirch|48.53|8.08
Obertshausen|50.07|8.85
Oberursel|50.21|8.58
Ochtrup|52.21|7.19
Odenthal|51.03|7.12
Oelde|51.83|8.15
Oer-Erkenschwick|51.64|7.26
Oerlinghausen|51.95|8.66
Offenbach|50.1|8.77
Offenburg|48.47|7.94
Ohringen|49.2|9.51|Öhringen
Olching|48.2|11.33
Oldenburg|53.14|8.21
Olpe|51.03|7.85
Olsberg|51.36|8.49
Opladen|51.07|7
Oranienburg|52.76|13.24
Oschatz|51.3|13.11
Oschersleben|52.03|11.23
Osnabruck|52.27|8.05|Osnabrück
Osterholz-Scharmbeck|53.23|8.8
Ostfildern|48.73|9.25
Ottobrunn|48.06|11.66
Ottweiler|49.4|7.16
Overath|50.93|7.28
Oyten|53.05|9.02
Paderborn|51.72|8.75
Papenburg|53.08|7.4
Parchim|53.43|11.85
Passau|48.57|13.43
Peine|52.32|10.24
Penzberg|47.75|11.38
Petershagen|52.38|8.97
Pfaffenhofen an der Ilm|48.53|11.51
Pforzheim|48.88|8.7
Pfullingen|48.46|9.23
Pfungstadt|49.81|8.6
Pinneberg|53.67|9.79
Pirmasens|49.2|7.61
Pirna|50.96|13.94
Plauen|50.5|12.14
Plettenberg|51.21|7.87
Porta Westfalica|52.23|8.92
Potsdam|52.4|13.07
Preetz|54.24|10.28
Prenzlau|53.32|13.86
Puchheim|48.15|11.35
Pulheim|51|6.81
Puttlingen|49.29|6.89|Püttlingen
Quedlinburg|51.79|11.15
Quickborn|53.73|9.91
Radeberg|51.11|13.91
Radebeul|51.11|13.66
Radevormwald|51.2|7.36
Radolfzell|47.74|8.97
Rahden|52.43|8.61
Rastatt|48.86|8.21
Rastede|53.25|8.2
Ratekau|53.95|10.73
Rathenow|52.61|12.34
Ratingen|51.3|6.85
Ravensburg|47.78|9.61
Recklinghausen|51.61|7.2
Regensburg|49.02|12.1
Reinbek|53.52|10.25
Reinheim|49.83|8.84
Remagen|50.58|7.23
Remscheid|51.18|7.19
Rendsburg|54.31|9.66
Renningen|48.77|8.94
Reutlingen|48.49|9.2
Rheda-Wiedenbruck|51.85|8.3|Rheda-Wiedenbrück
Rhede|51.84|6.7
Rheinbach|50.63|6.95
Rheinberg|51.55|6.6
Rheine|52.29|7.44
Rheinfelden|47.56|7.79
Rheinstetten|48.97|8.31
Ribnitz-Damgarten|54.24|12.46
Riedstadt|49.83|8.5
Riegelsberg|49.3|6.93
Riesa|51.31|13.29
Rietberg|51.81|8.43
Rinteln|52.19|9.08
Rodgau|50.03|8.89
Ronnenberg|52.32|9.66
Rosenheim|47.86|12.12
Rosrath|50.9|7.18|Rösrath
Rostock|54.09|12.14
Rotenburg|53.11|9.41
Rottenburg|48.48|8.94
Rottweil|48.17|8.63
Rudolstadt|50.72|11.34
Russelsheim|49.99|8.42|Rüsselsheim
Saalfeld|50.65|11.37
Saarbrucken|49.23|7.01|Saarbrücken
Saarlouis|49.31|6.75
Sachsenheim|48.96|9.06
Salzgitter|52.16|10.42
Salzkotten|51.67|8.6
Salzwedel|52.85|11.15
Sangerhausen|51.47|11.3
Sankt Augustin|50.78|7.2
Sankt Ingbert|49.28|7.12
Sankt Wendel|49.47|7.17
Sarstedt|52.23|9.85
Saulgau|48.02|9.5
Schifferstadt|49.38|8.38
Schiffweiler|49.37|7.13
Schkeuditz|51.4|12.22
Schleswig|54.52|9.56
Schluchtern|50.35|9.53|Schlüchtern
Schmalkalden|50.72|10.44
Schmallenberg|51.15|8.29
Schmelz|49.43|6.85
Schneeberg|50.59|12.64
Schneverdingen|53.12|9.8
Schonebeck|52.02|11.73|Schönebeck
Schopfheim|47.65|7.82
Schorndorf|48.81|9.53
Schortens|53.53|7.95
Schramberg|48.22|8.39
Schrobenhausen|48.56|11.26
Schwabach|49.33|11.02
Schwabisch Gmund|48.8|9.8|Schwäbisch Gmünd
Schwabisch Hall|49.11|9.74|Schwäbisch Hall
Schwalbach|49.3|6.82
Schwalmstadt|50.93|9.22
Schwalmtal|51.22|6.27
Schwandorf in Bayern|49.33|12.11
Schwanewede|53.23|8.6
Schwarzenberg|50.54|12.79
Schweinfurt|50.05|10.22
Schwelm|51.29|7.29
Schwerin|53.63|11.41
Schwerte|51.44|7.57
Schwetzingen|49.38|8.58
Seeheim-Jugenheim|49.77|8.65
Seelze|52.4|9.6
Seesen|51.89|10.18
Seevetal|53.4|9.97
Sehnde|52.31|9.97
Selb|50.17|12.13
Seligenstadt|50.04|8.97
Selm|51.7|7.47
Senden|48.32|10.04
Senftenberg|51.53|14
Siegburg|50.8|7.21
Siegen|50.87|8.02
Sigmaringen|48.09|9.23
Simmerath|50.6|6.3
Sindelfingen|48.7|9.02
Singen|47.76|8.84
Sinsheim|49.25|8.88
Sinzig|50.54|7.25
Soest|51.58|8.11
Solingen|51.17|7.08
Soltau|52.99|9.84
Sommerda|51.16|11.12|Sömmerda
Sondershausen|51.37|10.87
Sonneberg|50.36|11.17
Sonthofen|47.52|10.28
Spenge|52.14|8.48
Speyer|49.32|8.43
Springe|52.21|9.55
Sprockhovel|51.35|7.24|Sprockhövel
Stade|53.59|9.48
Stadtallendorf|50.82|9.01
Stadthagen|52.32|9.2
Stadtlohn|51.99|6.92
Starnberg|48|11.34
Stassfurt|51.85|11.59|Staßfurt
Steinfurt|52.15|7.34
Steinhagen|52|8.4
Stendal|52.61|11.86
Stockach|47.85|9.01
Stockelsdorf|53.89|10.65
Stolberg|50.77|6.23
Straelen|51.44|6.27
Stralsund|54.31|13.08
Straubing|48.88|12.57
Strausberg|52.58|13.89
Stuhr|53.03|8.75
Stuttgart|48.78|9.18
Suhl|50.61|10.69
Sulzbach|49.3|7.06
Sulzbach-Rosenberg|49.5|11.75
Sundern|51.33|8
Syke|52.91|8.82
Taufkirchen|48.05|11.62
Taunusstein|50.15|8.15
Telgte|51.98|7.78
Teltow|52.4|13.26
Templin|53.12|13.5
Tettnang|47.67|9.59
Tonisvorst|51.32|6.49|Tönisvorst
Torgau|51.56|13
Traunreut|47.96|12.59
Traunstein|47.87|12.64
Trier|49.76|6.64
Troisdorf|50.81|7.15
Trossingen|48.08|8.64
Tubingen|48.52|9.05|Tübingen
Tuttlingen|47.98|8.82
Ubach-Palenberg|50.92|6.12|Übach-Palenberg
Uberlingen|47.77|9.17|Überlingen
Uelzen|52.97|10.56
Uetersen|53.69|9.66
Unna|51.54|7.69
Unterhaching|48.07|11.62
Unterschleissheim|48.28|11.58|Unterschleißheim
Uslar|51.66|9.64
Vaihingen an der Enz|48.94|8.96
Varel|53.4|8.14
Vaterstetten|48.11|11.77
Vechelde|52.26|10.36
Vechta|52.73|8.29
Velbert|51.34|7.04
Vellmar|51.36|9.48
Verl|51.88|8.52
Versmold|52.04|8.15
Viernheim|49.54|8.58
Viersen|51.25|6.39
Villingen-Schwenningen|48.06|8.49
Vilshofen|48.63|13.19
Vlotho|52.17|8.86
Voerde|51.6|6.69
Volklingen|49.25|6.86|Völklingen
Vreden|52.04|6.83
Wachtberg|50.63|7.1
Wadern|49.54|6.89
Wadgassen|49.27|6.78
Waghausel|49.25|8.51|Waghäusel
Waiblingen|48.83|9.32
Waldbrol|50.88|7.62|Waldbröl
Waldkirch|48.1|7.96
Waldkraiburg|48.21|12.4
Waldshut-Tiengen|47.62|8.22
Wallenhorst|52.35|8.02
Walsrode|52.86|9.59
Waltrop|51.62|7.4
Wandlitz|52.74|13.46
Wangen|47.69|9.83
Warburg|51.49|9.15
Wardenburg|53.07|8.2
Waren|53.52|12.68
Warendorf|51.95|7.99
Warstein|51.44|8.35
Wassenberg|51.1|6.15
Wedel|53.58|9.7
Weener|53.16|7.35
Wegberg|51.14|6.28
Weiden|49.68|12.16
Weil am Rhein|47.59|7.62
Weil der Stadt|48.75|8.87
Weilerswist|50.75|6.85
Weilheim|47.84|11.15
Weimar|50.98|11.33
Weingarten|47.81|9.64
Weinheim|49.55|8.67
Weinstadt-Endersbach|48.81|9.36
Weissenburg in Bayern|49.03|10.97|Weißenburg in Bayern
Weissenfels|51.2|11.97|Weißenfels
Weisswasser|51.5|14.64|Weißwasser
Weiterstadt|49.9|8.59
Wendelstein|49.35|11.15
Wenden|50.97|7.87
Wendlingen am Neckar|48.67|9.38
Werdau|50.74|12.38
Werder|52.38|12.93
Werdohl|51.26|7.77
Werl|51.55|7.91
Wermelskirchen|51.14|7.22
Werne|51.66|7.63
Wernigerode|51.84|10.78
Wertheim|49.76|9.51
Wesel|51.67|6.62
Wesseling|50.83|6.97
Westerstede|53.26|7.93
Wetzlar|50.56|8.5
Wiehl|50.95|7.55
Wiesbaden|50.08|8.25
Wiesloch|49.3|8.7
Wildeshausen|52.89|8.43
Wilhelmshaven|53.53|8.11
Willich|51.26|6.55
Wilnsdorf|50.82|8.1
Winnenden|48.88|9.4
Winsen|53.36|10.21
Wipperfurth|51.12|7.4|Wipperfürth
Wismar|53.89|11.45
Witten|51.44|7.35
Wittenberg|51.87|12.65
Wittenberge|53.01|11.75
Wittlich|49.99|6.89
Wittmund|53.58|7.78
Wittstock|53.16|12.48
Witzenhausen|51.34|9.86
Wolfen|51.66|12.27
Wolfenbuttel|52.16|10.54|Wolfenbüttel
Wolfratshausen|47.91|11.42
Wolfsburg|52.42|10.78
Worth am Rhein|49.05|8.26|Wörth am Rhein
Wulfrath|51.28|7.04|Wülfrath
Wunstorf|52.42|9.44
Wuppertal|51.26|7.15
Wurselen|50.82|6.13|Würselen
Wurzburg|49.79|9.95|Würzburg
Wurzen|51.37|12.74
Xanten|51.66|6.45
Zeitz|51.05|12.14
Zerbst|51.97|12.09
Zirndorf|49.44|10.95
Zittau|50.9|14.81
Zossen|52.22|13.45
Zulpich|50.69|6.65
Zweibrucken|49.25|7.37|Zweibrücken
Zwickau|50.73|12.49
= DJ city
Obock|11.97|43.29
Tadjourah|11.79|42.88
= DK city
Aabenraa|55.04|9.42
Aalborg|57.05|9.92
Albertslund|55.66|12.36
Arhus|56.16|10.21|Århus
Ballerup|55.73|12.36
Birkerod|55.85|12.43|Birkerød
Charlottenlund|55.75|12.57
Esbjerg|55.47|8.45
Farum|55.81|12.36
Fredericia|55.57|9.75
Frederiksberg|55.68|12.53
Frederikshavn|57.44|10.54
Glostrup|55.67|12.4
Greve|55.58|12.3
Haderslev|55.25|9.49
Helsingor|56.04|12.61|Helsingør
Herning|56.14|8.98
Hillerod|55.93|12.3|Hillerød
Hjorring|57.46|9.98|Hjørring
Holbaek|55.72|11.71|Holbæk
Holstebro|56.36|8.62
Horsens|55.86|9.85
Horsholm|55.88|12.5|Hørsholm
Hvidovre|55.66|12.47
Ishoj|55.62|12.35|Ishøj
Kalundborg|55.68|11.09
Koge|55.46|12.18|Køge
Kolding|55.49|9.47
Korsor|55.33|11.14|Korsør
Lillerod|55.87|12.35|Lillerød
Naestved|55.23|11.76|Næstved
Norresundby|57.06|9.92|Nørresundby
Nyborg|55.31|10.79
Nykobing Falster|54.77|11.87|Nykøbing Falster
Odense|55.4|10.39
Randers|56.46|10.04
Ringsted|55.44|11.79
Rodovre|55.68|12.45|Rødovre
Roskilde|55.64|12.08
Silkeborg|56.17|9.55
Skive|56.57|9.03
Slagelse|55.4|11.35
Sonderborg|54.91|9.79|Sønderborg
Stenlose|55.77|12.2|Stenløse
Svendborg|55.06|10.61
Taastrup|55.65|12.3
Vejle|55.71|9.54
Viborg|56.45|9.4
= DO city
Azua|18.45|-70.73
Bajos de Haina|18.42|-70.03
Bayaguana|18.75|-69.64
Boca Chica|18.45|-69.6
Bonao|18.94|-70.41
Concepcion de La Vega|19.22|-70.53|Concepción de La Vega
Cotui|19.05|-70.15|Cotuí
Dajabon|19.55|-71.71|Dajabón
Hato Mayor del Rey|18.76|-69.26
Jarabacoa|19.12|-70.64
La Romana|18.43|-68.97
Las Matas de Farfan|18.87|-71.52|Las Matas de Farfán
Moca|19.39|-70.53
Monte Llano|19.73|-70.6
Monte Plata|18.81|-69.78
Nagua|19.38|-69.85
Neiba|18.48|-71.42
Puerto Plata|19.79|-70.69
Quisqueya|18.56|-69.41
Sabana Grande de Boya|18.94|-69.79|Sabana Grande de Boyá
Sabaneta|19.48|-71.34
Salcedo|19.38|-70.42
Salvaleon de Higuey|18.62|-68.71|Salvaleón de Higüey
San Fernando de Monte Cristi|19.85|-71.65
San Francisco de Macoris|19.3|-70.25|San Francisco de Macorís
San Jose de Ocoa|18.55|-70.51|San José de Ocoa
San Juan de la Maguana|18.81|-71.23
San Pedro de Macoris|18.45|-69.31|San Pedro de Macorís
Santa Cruz de Barahona|18.21|-71.1
Santa Cruz de El Seibo|18.77|-69.04
Santiago de los Caballeros|19.45|-70.7
Santo Domingo Este|18.49|-69.86
Santo Domingo Oeste|18.5|-70
Tamboril|19.49|-70.61
Villa Altagracia|18.67|-70.17
Villa Bisono|19.56|-70.88|Villa Bisonó
= DZ city
Abou el Hassan|36.42|1.2
Adrar|27.87|-0.29
Aflou|34.11|2.1
Ain Arnat|36.19|5.31|Aïn Arnat
Ain Beida|35.8|7.39|Aïn Beïda
Ain Bessem|36.29|3.67|Aïn Bessem
Ain Defla|36.26|1.97|Aïn Defla
Ain el Bya|35.8|-0.3|Aïn el Bya
Ain Fakroun|35.97|6.87|Aïn Fakroun
Ain Kercha|35.92|6.7|Aïn Kercha
Ain Oussera|35.45|2.91|Aïn Oussera
Ain Sefra|32.75|-0.58|Aïn Sefra
Ain Smara|36.27|6.5|Aïn Smara
Ain Taya|36.79|3.29|Aïn Taya
Ain Temouchent|35.3|-1.14|Aïn Temouchent
Ain Touta|35.38|5.9|Aïn Touta
Akbou|36.46|4.53
Amizour|36.64|4.9
Ammi Moussa|35.87|1.11
Annaba|36.9|7.77
Aoulef|26.97|1.08
Arbatache|36.64|3.37
Arhribs|36.79|4.31
Arris|35.26|6.35
Azazga|36.74|4.37
Azzaba|36.74|7.11
Bab Ezzouar|36.73|3.18
BABOR - VILLE|36.49|5.54
Baraki|36.67|3.1
Barbacha|36.57|4.97
Barika|35.39|5.37
Batna|35.56|6.17
Bechar|31.62|-2.22|Béchar
Bejaia|36.76|5.08|Bejaïa
Ben Mehidi|36.77|7.91
Beni Amrane|36.67|3.59
Beni Douala|36.62|4.08
Beni Mered|36.52|2.86
Beni Mester|34.87|-1.42
Beni Saf|35.3|-1.38
Bensekrane|35.07|-1.22
Berrahal|36.84|7.45
Berriane|32.83|3.77
Berrouaghia|36.14|2.91
Besbes|36.7|7.85
Bir el Ater|34.74|8.06
Bir el Djir|35.72|-0.55
Birine|35.63|3.23
Birkhadem|36.71|3.05
Biskra|34.85|5.73
Blida|36.47|2.83
Boghni|36.54|3.95
Bordj Bou Arreridj|36.07|4.76
Bordj el Kiffan|36.75|3.19
Bordj Ghdir|35.9|4.9
Bordj Zemoura|36.27|4.86
Bou Arfa|36.46|2.81|Boû Arfa
Bou Hanifia el Hamamat|35.31|-0.05
Bou Ismail|36.64|2.69|Bou Ismaïl
Bou Tlelis|35.57|-0.9
Boudjima|36.8|4.15
Boudouaou|36.73|3.41
Boufarik|36.57|2.91
Bougaa|36.33|5.09
Bougara|36.54|3.08
Bouinan|36.53|2.99
Bouira|36.37|3.9|Bouïra
Boukadir|36.07|1.13
Boumahra Ahmed|36.46|7.51
Boumerdas|36.77|3.48
Brezina|33.1|1.26
Chabet el Ameur|36.64|3.69
Charef|34.62|2.8
Chebli|36.58|3.01
Chelghoum el Aid|36.16|6.17|Chelghoum el Aïd
Chemini|36.6|4.62
Cheraga|36.77|2.96
Cheria|35.27|7.75
Chetouane|34.92|-1.3
Chiffa|36.46|2.74
Chlef|36.17|1.33
Chorfa|36.37|4.33
Constantine|36.37|6.61
Dar Chioukh|34.9|3.49
Dar el Beida|36.71|3.21|Dar el Beïda
Debila|33.52|6.95
Dellys|36.92|3.91
Didouche Mourad|36.45|6.64
Djamaa|33.53|5.99
Djelfa|34.67|3.26
Djidiouia|35.93|0.83
Douera|36.67|2.94
Draa Ben Khedda|36.73|3.96
Draa el Mizan|36.54|3.83
Drean|36.68|7.75
Ech Chettia|36.2|1.26
El Abadia|36.27|1.69
El Abiodh Sidi Cheikh|32.89|0.55
El Achir|36.06|4.63
El Affroun|36.47|2.63
El Amria|35.52|-1.02
El Aouinet|35.87|7.89
El Attaf|36.22|1.67
El Bayadh|33.68|1.02
El Eulma|36.15|5.69
El Hadjar|36.8|7.74
El Hadjira|32.61|5.51
El Idrissia|34.45|2.53
El Kala|36.9|8.44
El Khroub|36.26|6.69
El Kseur|36.68|4.86
El Malah|35.39|-1.09
El Oued|33.36|6.86
El Tarf|36.77|8.31
Es Senia|35.65|-0.62
Feraoun|36.56|4.85
Freha|36.75|4.32
Frenda|35.07|1.05
Ghardaia|32.49|3.67|Ghardaïa
Guelma|36.46|7.43
Hadjout|36.51|2.41
Hamma Bouziane|36.41|6.6
Hammam Bou Hadjar|35.38|-0.97
Hassi Messaoud|31.68|6.07
Heliopolis|36.5|7.44|Héliopolis
Hennaya|34.95|-1.37
I-n-Salah|27.19|2.46
Ighram|36.46|4.51
Jijel|36.82|5.76
Karkira|36.93|6.59
Khemis el Khechna|36.65|3.33
Khemis Miliana|36.26|2.22
Khenchela|35.44|7.14
Kolea|36.64|2.77
Ksar Chellala|35.21|2.32
Ksar el Boukhari|35.89|2.75
L'Arbaa Nait Irathen|36.63|4.2
Laghouat|33.8|2.87
Lakhdaria|36.56|3.59
Larbaa|36.56|3.15|Larbaâ
Lardjem|35.75|1.55
M'Sila|35.71|4.54
Makouda|36.79|4.06
Mansoura|34.86|-1.34|Mansoûra
Mansourah|36.09|4.45
Mazouna|36.12|0.9
Medea|36.26|2.75|Médéa
Meftah|36.62|3.22
Megarine|33.19|6.09
Mehdia daira de meghila|35.43|1.76
Mekla|36.68|4.26
Melouza|35.98|4.19
Merouana|35.63|5.91
Mers el Kebir|35.73|-0.71
Meskiana|35.63|7.67
Messaad|34.15|3.5
Metlili Chaamba|32.27|3.63
Mostaganem|35.93|0.09
Mouzaia|36.47|2.69|Mouzaïa
Naciria|36.75|3.83
Nedroma|35.01|-1.75
Oran|35.7|-0.64
Ouargla|31.95|5.33
Oued el Abtal|35.46|0.69
Oued el Alleug|36.56|2.79
Oued Fodda|36.19|1.53
Oued Rhiou|35.96|0.92
Oued Sly|36.1|1.2
Ouled Mimoun|34.9|-1.03
Oum el Bouaghi|35.88|7.11
Ras el Aioun|35.67|5.65|Râs el Aïoun
Ras el Oued|35.94|5.03|Râs el Oued
Reggane|26.72|0.17
Reghaia|36.74|3.34|Reghaïa
Reguiba|33.56|6.7
Relizane|35.74|0.56
Remchi|35.06|-1.43
Robbah|33.28|6.91
Rouached|36.46|6.04
Rouiba|36.74|3.28
Rouissat|31.92|5.35
Salah Bey|35.85|5.29
Saoula|36.7|3.02
Sebdou|34.64|-1.33
Seddouk|36.55|4.69
Sedrata|36.13|7.53
Setif|36.19|5.41|Sétif
Sfizef|35.23|-0.24
Sidi Abdelli|35.07|-1.14
Sidi Aissa|35.89|3.77|Sidi Aïssa
Sidi Akkacha|36.46|1.3
Sidi Amrane|33.5|6.01
Sidi Bel Abbes|35.19|-0.63|Sidi Bel Abbès
Sidi ech Chahmi|35.66|-0.52
Sidi Khaled|34.39|4.99
Sidi Merouane|36.52|6.26|Sidi Mérouane
Sidi Moussa|36.61|3.09
Sidi Okba|34.75|5.9
Skikda|36.88|6.91
Sougueur|35.19|1.5
Souk Ahras|36.29|7.95
Souma|36.52|2.91
Sour el Ghozlane|36.15|3.69
Tadmait|36.74|3.9|Tadmaït
Taibet|33.09|6.39|Taïbet
Tamalous|36.84|6.64
Tamanrasset|22.79|5.52
Tazoult-Lambese|35.48|6.26
Tebesbest|33.12|6.08
Tebessa|35.4|8.12|Tébessa
Telerghma|36.12|6.35
Thenia|36.73|3.56
Theniet el Had|35.87|2.03
Tiaret|35.37|1.32
Timimoun|29.26|0.23
Timizart|36.8|4.27
Tindouf|27.67|-8.15
Tipasa|36.59|2.45
Tirmitine|36.65|3.98
Tissemsilt|35.61|1.81
Tizi Gheniff|36.59|3.77
Tizi Ouzou|36.71|4.05
Tizi Rached|36.67|4.19
Tizi-n-Tleta|36.55|4.06
Tlemcen|34.88|-1.31
Tolga|34.72|5.38
Touggourt|33.11|6.06
Zemoura|35.72|0.76
Zeralda|36.71|2.84
Zeribet el Oued|34.68|6.51
= EC city
Ambato|-1.25|-78.62
Atuntaqui|0.33|-78.21
Azogues|-2.74|-78.85
Babahoyo|-1.8|-79.53
Bahia de Caraquez|-0.6|-80.42|Bahía de Caráquez
Balzar|-1.37|-79.9
Boca Suno|-0.7|-77.14
Calceta|-0.85|-80.16
Cariamanga|-4.33|-79.56
Catamayo|-3.99|-79.36
Cayambe|0.04|-78.15
Chone|-0.7|-80.09
Cuenca|-2.9|-79
El Triunfo|-1.93|-79.97
Eloy Alfaro|-2.18|-79.86
Esmeraldas|0.96|-79.65
Gualaceo|-2.89|-78.78
Guaranda|-1.59|-79
Guayaquil|-2.2|-79.89
Huaquillas|-3.48|-80.23
Ibarra|0.35|-78.12
Jipijapa|-1.35|-80.58
La Libertad|-2.23|-80.91
La Mana|-0.94|-79.23|La Maná
La Troncal|-2.42|-79.34
Latacunga|-0.94|-78.62
Loja|-3.99|-79.2
Macas|-2.31|-78.11
Machachi|-0.51|-78.57
Machala|-3.26|-79.96
Manta|-0.96|-80.71
Milagro|-2.13|-79.59
Montalvo|-1.79|-79.29
Montecristi|-1.05|-80.66
Naranjal|-2.67|-79.62
Naranjito|-2.17|-79.47
Nueva Loja|0.09|-76.9
Otavalo|0.23|-78.26
Pasaje|-3.33|-79.81
Pedro Carbo|-1.82|-80.23
Pelileo|-1.33|-78.54
Playas|-2.63|-80.39
Portoviejo|-1.05|-80.45
Puerto Francisco de Orellana|-0.47|-76.99
Pujili|-0.96|-78.7|Pujilí
Puyo|-1.48|-78
Quevedo|-1.03|-79.46
Riobamba|-1.67|-78.65
Rosa Zarate|0.33|-79.47
Samborondon|-1.96|-79.72|Samborondón
San Lorenzo de Esmeraldas|1.29|-78.84
Santa Elena|-2.23|-80.86
Santo Domingo de los Colorados|-0.25|-79.18
Tena|-0.99|-77.81
Tulcan|0.81|-77.72|Tulcán
Velasco Ibarra|-1.04|-79.64
Ventanas|-1.44|-79.46
Vinces|-1.56|-79.75
Yaguachi Nuevo|-2.1|-79.69
= EE city
Kohtla-Jarve|59.4|27.27|Kohtla-Järve
Maardu|59.47|24.98
Narva|59.38|28.19
Parnu|58.39|24.5|Pärnu
Rakvere|59.35|26.36
Sillamae|59.4|27.76|Sillamäe
Tartu|58.38|26.73
Viljandi|58.36|25.59
= EG city
Abnub|27.27|31.15|Abnūb
Abu al Matamir|30.91|30.17|Abū al Maţāmīr
Abu Kabir|30.73|31.67|Abū Kabīr
Abu Qurqas|27.93|30.84|Abū Qurqāş
Abu Tij|27.05|31.32|Abū Tīj
Ad Dilinjat|30.83|30.54|Ad Dilinjāt
Ain Sukhna|29.6|32.32
Akhmim|26.56|31.75|Akhmīm
Al 'Ayyat|29.62|31.26
Al Badari|26.99|31.42|Al Badārī
Al Bajur|30.43|31.04|Al Bājūr
Al Balyana|26.24|32|Al Balyanā
Al Bawiti|28.35|28.87|Al Bawīţī
Al Fashn|28.82|30.9
Al Fayyum|29.31|30.84|Al Fayyūm
Al Hamul|31.31|31.15|Al Ḩāmūl
Al Hawamidiyah|29.9|31.25|Al Ḩawāmidīyah
Al Ibrahimiyah|30.72|31.56|Al Ibrāhīmīyah
Al Jammaliyah|31.18|31.86|Al Jammālīyah
Al Khankah|30.21|31.37|Al Khānkah
Al Kharijah|25.45|30.55|Al Khārijah
Al Mahallah al Kubra|30.97|31.17|Al Maḩallah al Kubrá
Al Manshah|26.48|31.8|Al Manshāh
Al Mansurah|31.04|31.38|Al Manşūrah
Al Manzalah|31.16|31.94
Al Matariyah|31.18|32.03|Al Maţarīyah
Al Minya|28.09|30.76|Al Minyā
Al Qanatir al Khayriyah|30.19|31.14|Al Qanāţir al Khayrīyah
Al Qanayat|30.62|31.46|Al Qanāyāt
Al Qurayn|30.62|31.74
Al Qusiyah|27.44|30.82|Al Qūşīyah
Al Wasitah|29.34|31.21|Al Wāsiţah
Arish|31.13|33.8
As Saff|29.56|31.28|Aş Şaff
Ash Shuhada'|30.6|30.9
Ashmun|30.3|30.98|Ashmūn
Aswan|24.09|32.9
Asyut|27.18|31.18|Asyūţ
At Tall al Kabir|30.54|31.79|At Tall al Kabīr
Awsim|30.12|31.14|Awsīm
Az Zarqa|31.21|31.64|Az Zarqā
Banha|30.46|31.18|Banhā
Bani Mazar|28.5|30.8|Banī Mazār
Bani Suwayf|29.07|31.1|Banī Suwayf
Basyun|30.94|30.81|Basyūn
Bilbays|30.42|31.56
Bilqas|31.21|31.36|Bilqās
Damanhur|31.03|30.47|Damanhūr
Damietta|31.42|31.81
Dayr Mawas|27.64|30.85|Dayr Mawās
Dayrut|27.56|30.81|Dayrūţ
Dikirnis|31.09|31.59
Dishna|26.12|32.48|Dishnā
Disuq|31.13|30.65|Disūq
Diyarb Najm|30.75|31.44
El Gouna|27.39|33.68
Faqus|30.73|31.8|Fāqūs
Faraskur|31.33|31.72|Fāraskūr
Farshut|26.05|32.16|Farshūţ
Fuwwah|31.2|30.55
Halwan|29.84|31.3|Ḩalwān
Hawsh 'Isa|30.91|30.29
Hihya|30.67|31.59|Hihyā
Ibshaway|29.36|30.68|Ibshawāy
Idfu|24.98|32.88|Idfū
Idku|31.31|30.3|Idkū
Ismailia|30.6|32.27
Isna|25.29|32.55|Isnā
Itsa|29.24|30.79|Iţsā
Jirja|26.34|31.89|Jirjā
Juhaynah|26.67|31.5
Kafr ad Dawwar|31.13|30.13|Kafr ad Dawwār
Kafr ash Shaykh|31.11|30.94
Kafr az Zayyat|30.82|30.82|Kafr az Zayyāt
Kafr Saqr|30.79|31.63|Kafr Şaqr
Kawm Hamadah|30.76|30.7|Kawm Ḩamādah
Kawm Umbu|24.48|32.95|Kawm Umbū
Kousa|25.92|32.76
Luxor|25.7|32.64
Madinat Sittah Uktubar|29.82|31.05|Madīnat Sittah Uktūbar
Mallawi|27.73|30.84|Mallawī
Manfalut|27.31|30.97|Manfalūţ
Mashtul as Suq|30.36|31.38|Mashtūl as Sūq
Matay|28.42|30.78|Maţāy
Mersa Matruh|31.35|27.24
Minyat an Nasr|31.13|31.64|Minyat an Naşr
Munuf|30.47|30.93|Munūf
Naja' Hammadi|26.05|32.24|Naja' Ḥammādī
New Cairo|30.03|31.47
Port Said|31.27|32.3
Qalyub|30.18|31.21|Qalyūb
Qina|26.16|32.73|Qinā
Qutur|30.97|30.96|Quţūr
Quwaysina|30.56|31.16|Quwaysinā
Ras Gharib|28.36|33.08
Safaga|26.75|33.94
Samalut|28.31|30.71|Samālūţ
Samannud|30.96|31.24|Samannūd
Shibin al Kawm|30.55|31.01|Shibīn al Kawm
Shibin al Qanatir|30.31|31.32|Shibīn al Qanāṭir
Shirbin|31.2|31.52|Shirbīn
Sidi Salim|31.27|30.79|Sīdī Sālim
Sohag|26.56|31.69
Suez|29.97|32.53
Sumusta as Sultani|28.92|30.85|Sumusţā as Sulţānī
Tahta|26.77|31.5|Ţahţā
Talkha|31.05|31.38|Ţalkhā
Tamiyah|29.48|30.96|Ţāmiyah
Tanda|30.79|31
Toukh|30.35|31.2
Zagazig|30.59|31.5
Zefta|30.71|31.24
= EH city
Dakhla|23.68|-15.96
= ER city
Assab|13.01|42.74
Barentu|15.11|37.59
Keren|15.78|38.45
Massawa|15.61|39.47
Mendefera|14.89|38.82
= ES city
A Coruna|43.37|-8.4|A Coruña
A Estrada|42.69|-8.49
Adeje|28.12|-16.73
Adra|36.75|-3.02
Aguilas|37.41|-1.58|Águilas
Aguimes|27.91|-15.45|Agüimes
Alaquas|39.46|-0.46|Alaquàs
Albacete|38.99|-1.86
Albal|39.4|-0.42
Albolote|37.23|-3.66
Alboraya|39.5|-0.35
Alcala de Guadaira|37.34|-5.84|Alcalá de Guadaira
Alcala de Henares|40.48|-3.36|Alcalá de Henares
Alcala la Real|37.46|-3.92|Alcalá la Real
Alcaniz|41.05|-0.13|Alcañiz
Alcantarilla|37.97|-1.22
Alcazar de San Juan|39.39|-3.21|Alcázar de San Juan
Alcobendas|40.55|-3.64
Alcorcon|40.35|-3.82|Alcorcón
Alcoy|38.71|-0.47
Alcudia|39.85|3.12|Alcúdia
Aldaia|39.47|-0.46
Alfafar|39.42|-0.38
Algeciras|36.13|-5.45
Algemesi|39.19|-0.44|Algemesí
Algete|40.6|-3.5
Alhama de Murcia|37.85|-1.43
Alhaurin de la Torre|36.66|-4.56|Alhaurín de la Torre
Alhaurin el Grande|36.64|-4.69|Alhaurín el Grande
Alicante|38.35|-0.48
Aljaraque|37.27|-7.02
Almansa|38.87|-1.1
Almassora|39.95|-0.06
Almendralejo|38.68|-6.41
Almeria|36.84|-2.46|Almería
Almonte|37.26|-6.52
Almoradi|38.11|-0.79|Almoradí
Almunecar|36.73|-3.69|Almuñécar
Altea|38.6|-0.05
Alzira|39.15|-0.43
Amorebieta|43.22|-2.73
Amposta|40.71|0.58
Andujar|38.04|-4.05|Andújar
Antequera|37.02|-4.56
Aranda de Duero|41.67|-3.69
Aranjuez|40.03|-3.6
Archena|38.12|-1.3
Arcos de la Frontera|36.75|-5.81
Arenys de Mar|41.58|2.55
Arganda|40.3|-3.44
Armilla|37.14|-3.63
Arona|28.1|-16.68
Arrecife|28.96|-13.55
Arteixo|43.3|-8.51
Arucas|28.12|-15.52
Aspe|38.35|-0.77
Atamaria|37.6|-0.81|Atamaría
Atarfe|37.22|-3.69
Avila|40.66|-4.7|Ávila
Aviles|43.55|-5.92|Avilés
Ayamonte|37.21|-7.41
Azuqueca de Henares|40.57|-3.27
Badajoz|38.88|-6.97
Badalona|41.45|2.25
Baena|37.62|-4.32
Baeza|37.99|-3.47
Bailen|38.1|-3.78|Bailén
Balaguer|41.79|0.81
Banyoles|42.12|2.77
Barakaldo|43.3|-2.99
Baranain|42.81|-1.68|Barañáin
Barbastro|42.04|0.13
Barbate|36.19|-5.92
Barbera del Valles|41.52|2.12|Barberà del Vallès
Basauri|43.24|-2.89
Baza|37.49|-2.77
Bejar|40.39|-5.76|Béjar
Benalmadena|36.6|-4.57|Benalmádena
Benavente|42|-5.68
Benetusser|39.42|-0.4|Benetússer
Benicarlo|40.42|0.43|Benicarló
Benicassim|40.05|0.07|Benicàssim
Benidorm|38.54|-0.13
Berga|42.1|1.85
Berja|36.85|-2.95
Bermeo|43.42|-2.72
Betera|39.59|-0.46|Bétera
Bilbao|43.26|-2.93
Blanes|41.67|2.79
Boadilla del Monte|40.41|-3.88
Boiro|42.65|-8.88
Bormujos|37.37|-6.07
Burjassot|39.51|-0.41
Burlata|42.83|-1.62
Burriana|39.89|-0.08
Cabra|37.47|-4.44
Calafell|41.2|1.57
Calahorra|42.31|-1.97
Calatayud|41.35|-1.64
Caldes de Montbui|41.63|2.17
Calella|41.61|2.65
Callosa de Segura|38.12|-0.88
Calp|38.64|0.04
Calvia|39.57|2.51|Calvià
Camas|37.4|-6.03
Cambre|43.29|-8.35
Cambrils|41.07|1.06
Campina|38.22|-2.98|Campiña
Campo de Criptana|39.4|-3.12
Cangas do Morrazo|42.26|-8.78
Canovelles|41.62|2.28
Caravaca|38.11|-1.86
Carballo|43.21|-8.69
Carcaixent|39.12|-0.45
Cardedeu|41.64|2.36
Carlet|39.23|-0.52
Cartama|36.71|-4.63|Cártama
Cartaya|37.28|-7.15
Castellar del Valles|41.62|2.08|Castellar del Vallès
Castelldefels|41.28|1.97
Castello de la Plana|39.99|-0.05|Castelló de la Plana
Castilleja de la Cuesta|37.39|-6.05
Castro-Urdiales|43.38|-3.22
Catarroja|39.4|-0.4
Cehegin|38.09|-1.8|Cehegín
Cerdanyola del Valles|41.49|2.14|Cerdanyola del Vallès
Ceuta|35.89|-5.32
Chamartin|40.46|-3.68|Chamartín
Chiclana de la Frontera|36.42|-6.14
Chipiona|36.74|-6.44
Ciempozuelos|40.16|-3.62
Cieza|38.24|-1.42
Ciudad Lineal|40.45|-3.65
Ciudad Real|38.99|-3.93
Ciutadella|40|3.84
Collado-Villalba|40.64|-4
Colmenar Viejo|40.66|-3.77
Conil de la Frontera|36.28|-6.09
Coria del Rio|37.29|-6.05|Coria del Río
Cornella de Llobregat|41.35|2.08|Cornellà de Llobregat
Corvera de Asturias|43.54|-5.89
Coslada|40.42|-3.56
Crevillente|38.25|-0.81
Cullera|39.17|-0.25
Culleredo|43.29|-8.39
Daimiel|39.07|-3.61
Denia|38.84|0.11
Don Benito|38.96|-5.86
Dos Hermanas|37.28|-5.92
Durango|43.17|-2.63
Ecija|37.54|-5.08|Écija
Eibar|43.18|-2.47
Ejea de los Caballeros|42.13|-1.14
El Arahal|37.26|-5.55
El Astillero|43.4|-3.82
El Campello|38.43|-0.4
El Ejido|36.78|-2.81
El Grao|39.97|0.01
El Masnou|41.48|2.32
El Prat de Llobregat|41.33|2.09
El Puerto de Santa Maria|36.59|-6.23|El Puerto de Santa María
El Vendrell|41.22|1.53
El Viso del Alcor|37.39|-5.72
Elche|38.26|-0.7
Elda|38.48|-0.79
Erandio|43.3|-2.97
Ermitagana|42.81|-1.66|Ermitagaña
Ermua|43.19|-2.5
Errenteria|43.31|-1.9
Esparreguera|41.54|1.87
Esplugues de Llobregat|41.38|2.09
Estepona|36.43|-5.15
Felanitx|39.47|3.15
Ferrol|43.48|-8.23
Figueres|42.27|2.96
Fuengirola|36.54|-4.62
Fuenlabrada|40.28|-3.79
Galapagar|40.58|-4
Galdakao|43.23|-2.84
Galdar|28.15|-15.65|Gáldar
Gandia|38.97|-0.18
Gava|41.31|2|Gavà
Gernika-Lumo|43.32|-2.68
Getafe|40.31|-3.73
Getxo|43.36|-3.01
Gijon|43.54|-5.66|Gijón
Girona|41.98|2.82
Granada|37.19|-3.61
Granadilla de Abona|28.12|-16.58
Granollers|41.61|2.29
Grao de Murviedro|39.64|-0.24
Guadix|37.3|-3.14
Guardamar del Segura|38.09|-0.66
Guia de Isora|28.21|-16.78|Guía de Isora
Guimar|28.31|-16.41|Güimar
Hellin|38.51|-1.7|Hellín
Hernani|43.27|-1.98
Hondarribia|43.37|-1.8
Huelva|37.27|-6.94
Huercal-Overa|37.39|-1.94|Huércal-Overa
Huesca|42.14|-0.41
Humanes de Madrid|40.25|-3.83
Icod de los Vinos|28.37|-16.71
Igualada|41.58|1.62
Illescas|40.12|-3.85
Inca|39.72|2.91
Ingenio|27.92|-15.43
Irun|43.34|-1.79
Isla Cristina|37.2|-7.32
Jaen|37.77|-3.79|Jaén
Javea|38.78|0.17
Jerez de la Frontera|36.69|-6.14
Jumilla|38.48|-1.32
L'Eliana|39.57|-0.53
L'Hospitalet de Llobregat|41.36|2.1
La Carolina|38.28|-3.62
La Laguna|28.49|-16.32
La Linea de la Concepcion|36.17|-5.35|La Línea de la Concepción
La Oliva|28.61|-13.93
La Orotava|28.39|-16.52
La Pineda|41.08|1.19
La Pobla de Vallbona|39.6|-0.55
La Rinconada|37.49|-5.98
La Roda|39.21|-2.16
La Solana|38.94|-3.24
Laguna de Duero|41.58|-4.72
Lalin|42.66|-8.11|Lalín
Las Cabezas de San Juan|36.98|-5.94
Las Gabias|37.14|-3.67
Las Palmas de Gran Canaria|28.1|-15.41
Las Rozas de Madrid|40.49|-3.87
Las Torres de Cotillas|38.03|-1.24
Lasarte|43.27|-2.02
Lebrija|36.92|-6.08
Leganes|40.33|-3.76|Leganés
Leioa|43.33|-2.99
Lepe|37.25|-7.2
Llefia|41.44|2.22|Llefià
Lleida|41.62|0.62
Lliria|39.63|-0.6|Llíria
Lloret de Mar|41.7|2.85
Llucmajor|39.49|2.89
Logrono|42.47|-2.45|Logroño
Lora del Rio|37.66|-5.53|Lora del Río
Lorca|37.67|-1.7
Los Alcazares|37.74|-0.85|Los Alcázares
Los Barrios|36.18|-5.49
Los Llanos de Aridane|28.66|-17.92
Los Palacios y Villafranca|37.16|-5.92
Los Realejos|28.38|-16.58
Lugo|43.01|-7.56
Mairena del Alcor|37.37|-5.75
Mairena del Aljarafe|37.34|-6.06
Majadahonda|40.47|-3.87
Malgrat de Mar|41.65|2.74
Manacor|39.57|3.21
Manises|39.49|-0.46
Manlleu|42|2.28
Manresa|41.73|1.82
Manzanares|39|-3.37
Maracena|37.21|-3.63
Marbella|36.52|-4.89
Marchena|37.33|-5.42
Marratxi|39.62|2.73|Marratxí
Martorell|41.47|1.93
Martos|37.72|-3.97
Maspalomas|27.76|-15.59
Massamagrell|39.57|-0.33
Mataro|41.54|2.44|Mataró
Mazarron|37.6|-1.31|Mazarrón
Medina del Campo|41.31|-4.91
Mejorada del Campo|40.39|-3.48
Melilla|35.29|-2.94
Mieres|43.25|-5.77
Mijas|36.6|-4.64
Miranda de Ebro|42.69|-2.95
Mislata|39.48|-0.42
Moana|42.28|-8.74|Moaña
Mogan|27.88|-15.73|Mogán
Moguer|37.28|-6.84
Molina de Segura|38.05|-1.21
Molins de Rei|41.42|2.02
Mollet del Valles|41.54|2.21|Mollet del Vallès
Moncada|39.55|-0.4
Monforte de Lemos|42.52|-7.51
Montcada i Reixac|41.48|2.18
Montilla|37.59|-4.64
Montornes del Valles|41.54|2.27|Montornès del Vallès
Monzon|41.91|0.19|Monzón
Moron de la Frontera|37.12|-5.45|Morón de la Frontera
Mostoles|40.32|-3.86|Móstoles
Motril|36.75|-3.52
Mula|38.04|-1.49
Mungia|43.35|-2.85
Murcia|37.99|-1.13
Mutxamel|38.42|-0.45
Naron|43.5|-8.19|Narón
Natahoyo|43.54|-5.68
Navalcarnero|40.29|-4.01
Navalmoral de la Mata|39.89|-5.54
Nerja|36.75|-3.87
Nigran|42.14|-8.81|Nigrán
Nijar|36.97|-2.21|Níjar
Novelda|38.38|-0.77
Oleiros|43.33|-8.32
Olesa de Montserrat|41.54|1.89
Oliva|38.92|-0.12
Olot|42.18|2.49
Onda|39.96|-0.26
Ontinyent|38.82|-0.61
Oria|43.26|-2.02
Orihuela|38.08|-0.94
Osuna|37.24|-5.1
Ourense|42.34|-7.86
Oviedo|43.36|-5.84
Paiporta|39.43|-0.42
Pajara|28.35|-14.11|Pájara
Palafrugell|41.92|3.16
Palamos|41.85|3.13|Palamós
Palencia|42.01|-4.52
Palma|39.57|2.65
Palma del Rio|37.7|-5.28|Palma del Río
Pamplona|42.82|-1.64
Parets del Valles|41.57|2.23|Parets del Vallès
Parla|40.24|-3.77
Pasaia|43.33|-1.93
Paterna|39.5|-0.44
Picassent|39.36|-0.46
Pilar de la Horadada|37.87|-0.79
Pineda de Mar|41.63|2.69
Plasencia|40.03|-6.09
Playa del Ingles|27.76|-15.58
Poio|42.45|-8.69
Pollenca|39.88|3.02|Pollença
Ponferrada|42.55|-6.6
Ponteareas|42.17|-8.5
Pontevedra|42.43|-8.64
Porrino|42.16|-8.62|Porriño
Portugalete|43.32|-3.02
Pozoblanco|38.38|-4.85
Pozuelo de Alarcon|40.43|-3.81|Pozuelo de Alarcón
Premia de Mar|41.49|2.37|Premià de Mar
Priego de Cordoba|37.44|-4.2|Priego de Córdoba
Primer Ensanche|42.81|-1.65
Pucol|39.62|-0.3|Puçol
Puente-Genil|37.39|-4.77
Puerto de la Cruz|28.41|-16.55
Puerto del Carmen|28.92|-13.67
Puerto del Rosario|28.5|-13.86
Puerto Real|36.53|-6.19
Puertollano|38.69|-4.11
Quart de Poblet|39.48|-0.44
Realejo Alto|28.38|-16.59
Redondela|42.28|-8.61
Requena|39.49|-1.1
Reus|41.16|1.11
Ribarroja del Turia|39.55|-0.57
Ribeira|42.75|-8.44
Rincon de la Victoria|36.72|-4.28|Rincón de la Victoria
Ripollet|41.5|2.16
Rivas-Vaciamadrid|40.33|-3.51
Rojales|38.09|-0.73
Roquetas de Mar|36.76|-2.61
Rota|36.63|-6.36
Rubi|41.49|2.03|Rubí
Sabadell|41.54|2.11
Sagunto|39.68|-0.27
Salou|41.08|1.14
Sama|43.3|-5.68
San Andres del Rabanedo|42.61|-5.62|San Andrés del Rabanedo
San Bartolome|29|-13.61|San Bartolomé
San Bartolome de Tirajana|27.92|-15.57|San Bartolomé de Tirajana
San Fernando de Henares|40.42|-3.53
San Javier|37.81|-0.84
San Juan de Alicante|38.4|-0.44
San Juan de Aznalfarache|37.36|-6.04
San Lorenzo de El Escorial|40.59|-4.15
San Martin de la Vega|40.21|-3.57|San Martín de la Vega
San Miguel De Abona|28.1|-16.62
San Pedro de Alcantara|36.49|-4.99|San Pedro de Alcántara
San Pedro del Pinatar|37.84|-0.79
San Roque|36.21|-5.38
San Sebastian de los Reyes|40.56|-3.63|San Sebastián de los Reyes
San Vicent del Raspeig|38.4|-0.53
Sanlucar de Barrameda|36.78|-6.35|Sanlúcar de Barrameda
Sant Adria de Besos|41.43|2.22|Sant Adrià de Besòs
Sant Andreu de la Barca|41.45|1.97
Sant Antoni de Portmany|38.98|1.3
Sant Boi de Llobregat|41.34|2.04
Sant Carles de la Rapita|40.62|0.6|Sant Carles de la Ràpita
Sant Celoni|41.69|2.49
Sant Cugat del Valles|41.47|2.09|Sant Cugat del Vallès
Sant Feliu de Guixols|41.78|3.03|Sant Feliu de Guíxols
Sant Feliu de Llobregat|41.38|2.05
Sant Joan Despi|41.37|2.06|Sant Joan Despí
Sant Just Desvern|41.38|2.07
Sant Pere de Ribes|41.26|1.77
Sant Quirze del Valles|41.53|2.08|Sant Quirze del Vallès
Sant Vicenc dels Horts|41.39|2.01|Sant Vicenç dels Horts
Santa Brigida|28.03|-15.5|Santa Brígida
Santa Coloma de Gramenet|41.45|2.21
Santa Cruz de la Palma|28.68|-17.76
Santa Cruz de Tenerife|28.47|-16.25
Santa Eularia des Riu|38.98|1.53|Santa Eulària des Riu
Santa Lucia|27.91|-15.54|Santa Lucía
Santa Perpetua de Mogoda|41.53|2.18|Santa Perpètua de Mogoda
Santa Pola|38.19|-0.57
Santa Uxia de Ribeira|42.55|-8.99|Santa Uxía de Ribeira
Santafe|37.19|-3.72|Santafé
Santander|43.46|-3.8
Santiago de Compostela|42.88|-8.55
Santomera|38.06|-1.05
Santurtzi|43.33|-3.03
Santutxu|43.25|-2.92
Sanxenxo|42.4|-8.81
Segovia|40.95|-4.12
Segundo Ensanche|42.81|-1.64
Sesena|40.1|-3.7|Seseña
Sestao|43.31|-3.01
Silla|39.36|-0.41
Sitges|41.24|1.81
Soria|41.76|-2.47
Sueca|39.2|-0.31
Tacoronte|28.48|-16.41
Talavera de la Reina|39.96|-4.83
Tarancon|40.01|-3.01|Tarancón
Tarifa|36.01|-5.61
Tarragona|41.12|1.25
Tarrega|41.65|1.14|Tàrrega
Tavernes de la Valldigna|39.07|-0.27
Teguise|29.06|-13.56
Telde|27.99|-15.42
Terrassa|41.57|2.02
Teruel|40.35|-1.11
Tias|28.96|-13.65|Tías
Tolosa|43.13|-2.08
Tomares|37.37|-6.05
Tomelloso|39.16|-3.02
Tordera|41.7|2.72
Torre del Mar|36.74|-4.09
Torre-Pacheco|37.74|-0.95
Torredembarra|41.15|1.4
Torrejon de Ardoz|40.46|-3.47|Torrejón de Ardoz
Torrelavega|43.35|-4.05
Torrelodones|40.58|-3.93
Torremolinos|36.62|-4.5
Torrevieja|37.98|-0.68
Torrox|36.76|-3.95
Tortosa|40.81|0.52
Totana|37.77|-1.5
Tres Cantos|40.6|-3.71
Tudela|42.06|-1.6
Ubeda|38.01|-3.37|Úbeda
Ubrique|36.68|-5.45
Utebo|41.71|-1
Utrera|37.19|-5.78
Valdemoro|40.19|-3.68
Valdepenas|38.76|-3.38|Valdepeñas
Valladolid|41.66|-4.72
Valls|41.29|1.25
Velez-Malaga|36.78|-4.1|Vélez-Málaga
Vigo|42.23|-8.72
Vila-real|39.94|-0.1
Vila-seca|41.11|1.15
Viladecans|41.31|2.01
Vilafranca del Penedes|41.35|1.7|Vilafranca del Penedès
Vilagarcia de Arousa|42.6|-8.76|Vilagarcía de Arousa
Vilalba|43.3|-7.68
Vilanova i la Geltru|41.22|1.73|Vilanova i la Geltrú
Vilaseca|42.06|2.26
Vilassar de Mar|41.51|2.39
Villajoyosa|38.51|-0.23
Villanueva de la Canada|40.45|-4|Villanueva de la Cañada
Villanueva de la Serena|38.98|-5.8
Villanueva del Pardillo|40.49|-3.96
Villaquilambre|42.65|-5.56
Villarrobledo|39.27|-2.6
Villaviciosa de Odon|40.36|-3.9|Villaviciosa de Odón
Villena|38.64|-0.87
Vinaros|40.47|0.48|Vinaròs
Viveiro|43.66|-7.59
Xativa|38.99|-0.52|Xàtiva
Xirivella|39.47|-0.43
Yecla|38.61|-1.11
Zafra|38.43|-6.42
Zaragoza|41.66|-0.88
Zarautz|43.28|-2.17
Zubia|37.12|-3.58
= ET city
Abomsa|9.98|39.98
Addiet Canna|11.27|37.48
Adigrat|14.28|39.46|Ādīgrat
Adis Zemen|12.12|37.78|Ādīs Zemen
Agaro|7.85|36.65|Āgaro
Arba Minch|6.03|37.55
Areka|7.07|37.7|Āreka
Asaita|11.57|41.44
Asasa|7.1|39.2|Āsasa
Asbe Teferi|9.09|40.87|Āsbe Teferī
Asosa|10.07|34.53|Āsosa
Axum|14.12|38.72
Bako|5.78|36.57
Bati|11.19|40.02|Batī
Bedele|8.46|36.35|Bedelē
Bedesa|8.9|40.78|Bedēsa
Bichena|10.45|38.2
Bishoftu|8.75|38.98
Boditi|6.97|37.87|Bodītī
Bonga|7.28|36.23
Bure|10.7|37.07|Burē
Butajira|8.12|38.37|Butajīra
Debark'|13.16|37.9
Debre Birhan|9.68|39.53
Debre Mark'os|10.35|37.73
Debre Tabor|11.85|38.02
Dembi Dolo|8.53|34.8|Dembī Dolo
Dese|11.13|39.63|Desē
Dila|6.42|38.32|Dīla
Dodola|6.98|39.18
Dubti|11.73|41.08
Felege Neway|6.3|36.88
Finote Selam|10.7|37.27
Gambela|8.25|34.58|Gambēla
Gebre Guracha|9.8|38.4
Gelemso|8.82|40.52
Genet|9.07|38.5
Gimbi|9.17|35.83
Ginir|7.14|40.71
Goba|7.02|39.98
Hagere Hiywet|8.98|37.85|Hāgere Hiywet
Hagere Maryam|5.63|38.24
Harar|9.31|42.12
Hosa'ina|7.55|37.85
Inda Silase|14.1|38.28|Inda Silasē
Jijiga|9.35|42.8
Jinka|5.65|36.65
K'olito|7.32|38.08
Kemise|10.72|39.87|Kemisē
Kibre Mengist|5.88|38.98
Kombolcha|11.08|39.74
Korem|12.51|39.52
Maych'ew|12.79|39.54
Mek'ele|13.5|39.48
Metahara|8.9|39.92|Metahāra
Metu|8.3|35.58
Mojo|8.59|39.12
Nazret|8.55|39.27|Nazrēt
Nejo|9.5|35.5
Robit|12.02|39.63|Robīt
Sebeta|8.92|38.62
Shakiso|5.76|38.91
Shambu|9.57|37.1
Shashemene|7.2|38.6|Shashemenē
Sodo|6.86|37.76
Tippi|7.2|35.45
Waliso|8.53|37.97
Wenji|8.45|39.28|Wenjī
Werota|11.92|37.7
Yabelo|4.88|38.08|Yabēlo
Yirga 'Alem|6.75|38.42
Ziway|7.93|38.72
= FI city
Espoo|60.21|24.65
Forssa|60.81|23.62
Hameenlinna|61|24.46|Hämeenlinna
Hamina|60.57|27.2
Haukipudas|65.18|25.35
Heinola|61.21|26.04
Hollola|61.05|25.43
Hyvinge|60.63|24.87
Iisalmi|63.56|27.19
Imatra|61.17|28.75
Jakobstad|63.67|22.7
Jamsa|61.86|25.19|Jämsä
Janakkala|60.9|24.6
Jarvenpaa|60.47|25.09|Järvenpää
Joensuu|62.6|29.76
Jyvaskyla|62.24|25.72|Jyväskylä
Kaarina|60.41|22.37
Kajaani|64.23|27.73
Kangasala|61.46|24.08
Karhula|60.52|26.93
Kemi|65.74|24.56
Kerava|60.4|25.11
Kirkkonummi|60.12|24.44
Kokkola|63.84|23.13
Korsholm|63.11|21.68
Kotka|60.47|26.95
Kouvola|60.87|26.7
Kuopio|62.89|27.68
Kuusamo|65.97|29.18
Lahti|60.98|25.66
Lappeenranta|61.06|28.19
Laukaa|62.41|25.95
Lempaala|61.32|23.75|Lempäälä
Lieto|60.51|22.46
Lohja|60.25|24.07
Lovisa|60.46|26.23
Mantsala|60.63|25.32|Mäntsälä
Mikkeli|61.69|27.27
Nurmijarvi|60.46|24.81|Nurmijärvi
Oulu|65.01|25.47
Pirkkala|61.46|23.63
Pori|61.48|21.78
Porvoo|60.39|25.67
Raahe|64.68|24.48
Raisio|60.49|22.17
Rauma|61.13|21.51
Riihimaki|60.74|24.78|Riihimäki
Rovaniemi|66.5|25.72
Savonlinna|61.87|28.88
Seinajoki|62.79|22.83|Seinäjoki
Sibbo|60.38|25.27
Siilinjarvi|63.08|27.67|Siilinjärvi
Tampere|61.5|23.79
Tornio|65.85|24.15
Turku|60.45|22.27
Tuusula|60.4|25.03
Uusikaupunki|60.8|21.41
Vaasa|63.1|21.62
Valkeakoski|61.26|24.03
Vantaa|60.29|25.04
Varkaus|62.32|27.87
Vastaboland|60.3|22.3|Väståboland
Vihti|60.42|24.32
Ylojarvi|61.56|23.6|Ylöjärvi
= FJ city
Labasa|-16.43|179.36
Lautoka|-17.62|177.45
= FR city
Abbeville|50.11|1.84
Acheres|48.96|2.07|Achères
Agde|43.31|3.48
Agen|44.2|0.62
Aix-en-Provence|43.53|5.45
Aix-les-Bains|45.69|5.91
Ajaccio|41.92|8.74
Albi|43.93|2.15
Alencon|48.43|0.09|Alençon
Alfortville|48.81|2.42
Allauch|43.34|5.48
Amiens|49.9|2.3
Anglet|43.49|-1.52
Angouleme|45.65|0.15|Angoulême
Annecy|45.91|6.13
Annecy-le-Vieux|45.92|6.14
Annemasse|46.19|6.24
Annonay|45.24|4.67
Antibes|43.59|7.11
Arcueil|48.8|2.33
Argentan|48.74|-0.02
Argenteuil|48.95|2.25
Arles|43.68|4.63
Armentieres|50.69|2.88|Armentières
Arras|50.29|2.78
Asnieres-sur-Seine|48.92|2.28|Asnières-sur-Seine
Athis-Mons|48.71|2.39
Aubagne|43.29|5.57
Aubervilliers|48.92|2.38
Auch|43.65|0.59
Audincourt|47.48|6.85
Aulnay-sous-Bois|48.94|2.49
Aurillac|44.93|2.44
Autun|46.95|4.3
Auxerre|47.8|3.57
Avignon|43.95|4.81
Avion|50.41|2.83
Bagneux|48.8|2.31
Bagnolet|48.87|2.42
Bagnols-sur-Ceze|44.16|4.62|Bagnols-sur-Cèze
Balma|43.61|1.5
Bar-le-Duc|48.77|5.16
Bastia|42.7|9.45
Beaune|47.02|4.84
Beauvais|49.43|2.08
Begles|44.81|-0.55|Bègles
Belfort|47.64|6.85
Berck|50.4|1.6
Berck-Plage|50.41|1.56
Bergerac|44.85|0.48
Besancon|47.25|6.02|Besançon
Bethune|50.53|2.64|Béthune
Beziers|43.34|3.21|Béziers
Bezons|48.92|2.21
Biarritz|43.48|-1.56
Bischheim|48.62|7.75
Blagnac|43.63|1.39
Blanquefort|44.91|-0.64
Blois|47.59|1.33
Bobigny|48.91|2.45
Bois-Colombes|48.92|2.27
Boissy-Saint-Leger|48.75|2.51|Boissy-Saint-Léger
Bondy|48.9|2.49
Bonneuil-sur-Marne|48.77|2.48
Bordeaux|44.84|-0.58
Bouguenais|47.18|-1.62
Boulogne-Billancourt|48.84|2.24
Boulogne-sur-Mer|50.73|1.61
Bourg-en-Bresse|46.21|5.23
Bourg-la-Reine|48.78|2.32
Bourg-les-Valence|44.95|4.89|Bourg-lès-Valence
Bourges|47.08|2.4
Bourgoin-Jallieu|45.59|5.27
Bressuire|46.84|-0.49
Bretigny-sur-Orge|48.61|2.31|Brétigny-sur-Orge
Brie-Comte-Robert|48.69|2.61
Brignoles|43.41|6.06
Brive-la-Gaillarde|45.16|1.53
Bron|45.74|4.91
Bruay-la-Buissiere|50.48|2.55|Bruay-la-Buissière
Brunoy|48.69|2.49
Bry-sur-Marne|48.84|2.52
Cachan|48.8|2.34
Caen|49.19|-0.36
Cagnes-sur-Mer|43.66|7.15
Cahors|44.45|1.44
Calais|50.95|1.86
Caluire-et-Cuire|45.79|4.85
Cambrai|50.18|3.23
Cannes|43.55|7.01
Canteleu|49.44|1.02
Carcassonne|43.21|2.35
Carpentras|44.06|5.05
Carquefou|47.3|-1.49
Carrieres-sous-Poissy|48.95|2.04|Carrières-sous-Poissy
Carvin|50.49|2.96
Castelnau-le-Lez|43.63|3.9
Castres|43.61|2.24
Cavaillon|43.83|5.04
Cenon|44.86|-0.53
Cergy|49.04|2.08
Cesson-Sevigne|48.12|-1.6|Cesson-Sévigné
Cestas|44.74|-0.68
Challans|46.84|-1.87
Chalon-sur-Saone|46.78|4.85|Chalon-sur-Saône
Chalons-en-Champagne|48.95|4.37|Châlons-en-Champagne
Chamalieres|45.77|3.07|Chamalières
Chambery|45.57|5.92|Chambéry
Champigny-sur-Marne|48.82|2.49
Champs-sur-Marne|48.85|2.6
Charenton-le-Pont|48.82|2.41
Charleville-Mezieres|49.77|4.72|Charleville-Mézières
Chartres|48.45|1.49
Chateau-Thierry|49.05|3.4|Château-Thierry
Chateaudun|48.07|1.34|Châteaudun
Chateauroux|46.81|1.69|Châteauroux
Chatellerault|46.82|0.55|Châtellerault
Chatenay-Malabry|48.77|2.27|Châtenay-Malabry
Chatillon|48.8|2.29|Châtillon
Chatou|48.89|2.16
Chaumont|48.11|5.14
Chaville|48.81|2.19
Chelles|48.88|2.59
Chennevieres-sur-Marne|48.8|2.54|Chennevières-sur-Marne
Chenove|47.29|5|Chenôve
Cherbourg-Octeville|49.64|-1.62
Chevilly-Larue|48.76|2.35
Chilly-Mazarin|48.71|2.32
Choisy-le-Roi|48.77|2.42
Cholet|47.06|-0.88
Clamart|48.8|2.27
Clermont-Ferrand|45.78|3.09
Clichy|48.9|2.31
Clichy-sous-Bois|48.91|2.55
Cluses|46.06|6.57
Colmar|48.08|7.36
Colombes|48.92|2.25
Colomiers|43.61|1.33
Combs-la-Ville|48.66|2.57
Compiegne|49.42|2.83|Compiègne
Concarneau|47.88|-3.92
Conflans-Sainte-Honorine|49|2.1
Corbeil-Essonnes|48.61|2.49
Cormeilles-en-Parisis|48.97|2.2
Coudekerque-Branche|51.02|2.39
Coueron|47.22|-1.72|Couëron
Coulommiers|48.81|3.08
Courbevoie|48.9|2.26
Cournon-d'Auvergne|45.74|3.2
Cran-Gevrier|45.9|6.1
Creil|49.26|2.48
Crepy-en-Valois|49.23|2.89|Crépy-en-Valois
Creteil|48.79|2.47|Créteil
Croix|50.68|3.15
Cugnaux|43.54|1.34
Dammarie-les-Lys|48.52|2.65
Decines-Charpieu|45.77|4.96|Décines-Charpieu
Denain|50.33|3.39
Deuil-la-Barre|48.98|2.33
Dieppe|49.92|1.08
Digne-les-Bains|44.09|6.23
Dijon|47.32|5.02
Domont|49.03|2.33
Douai|50.37|3.08
Douarnenez|48.1|-4.33
Draguignan|43.54|6.46
Drancy|48.93|2.45
Draveil|48.68|2.41
Dreux|48.74|1.37
Dunkerque|51.03|2.38
Eaubonne|49|2.28
Echirolles|45.15|5.71|Échirolles
Ecully|45.77|4.78|Écully
Elancourt|48.78|1.96|Élancourt
Elbeuf|49.29|1
Epernay|49.04|3.96|Épernay
Epinal|48.18|6.45|Épinal
Epinay-sur-Seine|48.95|2.32|Épinay-sur-Seine
Equeurdreville-Hainneville|49.65|-1.65|Équeurdreville-Hainneville
Eragny|49.02|2.1|Éragny
Ermont|48.99|2.26
Etampes|48.44|2.16|Étampes
Evreux|49.02|1.15|Évreux
Evry|48.63|2.44|Évry
Eysines|44.88|-0.65
Faches-Thumesnil|50.58|3.07
Fecamp|49.76|0.37|Fécamp
Firminy|45.39|4.29
Flers|48.74|-0.57
Fleury-les-Aubrais|47.93|1.92
Floirac|44.83|-0.53
Fontaine|45.19|5.69
Fontainebleau|48.41|2.7
Fontenay-aux-Roses|48.79|2.29
Fontenay-le-Comte|46.47|-0.81
Fontenay-sous-Bois|48.85|2.48
Forbach|49.19|6.89
Fos-sur-Mer|43.44|4.94
Fougeres|48.35|-1.2|Fougères
Franconville|48.98|2.23
Frejus|43.43|6.74|Fréjus
Fresnes|48.76|2.32
Frontignan|43.45|3.75
Gagny|48.88|2.53
Garches|48.84|2.18
Gardanne|43.45|5.47
Garges-les-Gonesse|48.97|2.4|Garges-lès-Gonesse
Gennevilliers|48.93|2.3
Gentilly|48.81|2.34
Gien|47.69|2.63
Gif-sur-Yvette|48.68|2.13
Givors|45.59|4.77
Gonesse|48.99|2.45
Goussainville|49.01|2.47
Gradignan|44.77|-0.61
Grande-Synthe|51.02|2.3
Grasse|43.66|6.93
Grenoble|45.18|5.71
Grigny|48.65|2.39
Guerande|47.33|-2.43|Guérande
Gueret|46.17|1.87|Guéret
Gujan-Mestras|44.64|-1.07
Guyancourt|48.77|2.07
Haguenau|48.82|7.79
Halluin|50.79|3.13
Haubourdin|50.61|2.99
Hautmont|50.25|3.92
Hayange|49.33|6.06
Hazebrouck|50.72|2.54
Henin-Beaumont|50.41|2.96|Hénin-Beaumont
Herblay|48.99|2.17
Herouville-Saint-Clair|49.21|-0.31|Hérouville-Saint-Clair
Houilles|48.92|2.19
Hyeres|43.12|6.13|Hyères
Illkirch-Graffenstaden|48.53|7.72
Illzach|47.77|7.35
Issoire|45.54|3.25
Issy-les-Moulineaux|48.82|2.28
Istres|43.51|4.99
Ivry-sur-Seine|48.82|2.38
Joinville-le-Pont|48.83|2.47
Joue-les-Tours|47.35|0.67|Joué-lès-Tours
Jouy-le-Moutier|49.01|2.04
L'Hay-les-Roses|48.78|2.34|L'Haÿ-les-Roses
L'Isle-sur-la-Sorgue|43.92|5.05
La Baule-Escoublac|47.29|-2.36
La Celle-Saint-Cloud|48.85|2.15
La Chapelle-sur-Erdre|47.3|-1.55
La Ciotat|43.17|5.6
La Courneuve|48.93|2.4
La Crau|43.15|6.07
La Fleche|47.7|-0.08|La Flèche
La Garde|43.12|6.01
La Garenne-Colombes|48.9|2.25
La Madeleine|50.65|3.08
La Roche-sur-Yon|46.67|-1.43
La Rochelle|46.16|-1.15
La Seyne-sur-Mer|43.1|5.88
La Teste-de-Buch|44.63|-1.15
La Valette-du-Var|43.14|5.98
Lagny-sur-Marne|48.87|2.72
Lambersart|50.65|3.03
Landerneau|48.45|-4.25
Lanester|47.76|-3.34
Lannion|48.73|-3.46
Laon|49.56|3.63
Laxou|48.68|6.15
Le Blanc-Mesnil|48.94|2.46
Le Bouscat|44.86|-0.6
Le Cannet|43.58|7.02
Le Chesnay|48.82|2.12
Le Creusot|46.81|4.42
Le Grand-Quevilly|49.4|1.05
Le Havre|49.49|0.11
Le Kremlin-Bicetre|48.81|2.36|Le Kremlin-Bicêtre
Le Mans|48|0.2
Le Mee-sur-Seine|48.53|2.63|Le Mée-sur-Seine
Le Pecq|48.89|2.1
Le Perreux-sur-Marne|48.85|2.5
Le Petit-Quevilly|49.41|1.06
Le Plessis-Robinson|48.79|2.27
Le Plessis-Trevise|48.81|2.57|Le Plessis-Trévise
Le Pontet|43.96|4.86
Le Pre-Saint-Gervais|48.89|2.4|Le Pré-Saint-Gervais
Le Puy-en-Velay|45.04|3.89
Le Vesinet|48.89|2.13|Le Vésinet
Les Clayes-sous-Bois|48.82|1.99
Les Herbiers|46.87|-1.02
Les Lilas|48.88|2.42
Les Mureaux|48.99|1.91
Les Pavillons-sous-Bois|48.91|2.51
Les Pennes-Mirabeau|43.41|5.31
Les Sables-d'Olonne|46.5|-1.78
Les Ulis|48.68|2.17
Levallois-Perret|48.89|2.29
Libourne|44.91|-0.24
Lievin|50.42|2.78|Liévin
Lille|50.63|3.06
Limeil-Brevannes|48.74|2.49|Limeil-Brévannes
Limoges|45.83|1.25
Lingolsheim|48.56|7.68
Lisieux|49.15|0.23
Livry-Gargan|48.92|2.54
Lognes|48.84|2.63
Lomme|50.64|2.99
Longjumeau|48.7|2.31
Lons-le-Saunier|46.68|5.56
Loos|50.61|3.02
Lorient|47.75|-3.37
Lormont|44.88|-0.52
Lourdes|43.1|-0.05
Louviers|49.22|1.17
Luce|48.44|1.46|Lucé
Lunel|43.68|4.14
Luneville|48.59|6.49|Lunéville
Maisons-Alfort|48.81|2.44
Maisons-Laffitte|48.95|2.15
Malakoff|48.82|2.3
Mandelieu-la-Napoule|43.55|6.94
Manosque|43.83|5.79
Mantes-la-Jolie|48.99|1.72
Mantes-la-Ville|48.97|1.7
Marignane|43.42|5.21
Marly-le-Roi|48.87|2.08
Marmande|44.5|0.17
Marseille|43.3|5.38
Martigues|43.41|5.06
Massy|48.73|2.28
Maubeuge|50.28|3.97
Mauguio|43.62|4.01
Maurepas|48.76|1.93
Mayenne|48.3|-0.61
Meaux|48.96|2.88
Melun|48.55|2.65
Menton|43.78|7.5
Merignac|44.84|-0.65|Mérignac
Metz|49.12|6.17
Meudon|48.81|2.23
Meylan|45.21|5.78
Meyzieu|45.77|5
Millau|44.1|3.08
Miramas|43.59|5
Mitry-Mory|48.98|2.62
Moissy-Cramayel|48.63|2.6
Mont-de-Marsan|43.89|-0.5
Mont-Saint-Aignan|49.46|1.09
Montargis|48|2.73
Montauban|44.02|1.36
Montbeliard|47.51|6.8|Montbéliard
Montbrison|45.61|4.07
Montceau-les-Mines|46.67|4.37
Montelimar|44.55|4.75|Montélimar
Montereau-Fault-Yonne|48.38|2.95
Montesson|48.91|2.14
Montfermeil|48.9|2.58
Montgeron|48.71|2.45
Montigny-le-Bretonneux|48.77|2.03
Montigny-les-Cormeilles|48.98|2.2|Montigny-lès-Cormeilles
Montigny-les-Metz|49.1|6.15|Montigny-lès-Metz
Montivilliers|49.55|0.19
Montlucon|46.34|2.6|Montluçon
Montmorency|48.99|2.34
Montpellier|43.61|3.88
Montreuil|48.86|2.44
Montrouge|48.82|2.31
Morlaix|48.58|-3.83
Morsang-sur-Orge|48.66|2.35
Mougins|43.6|7
Moulins|46.56|3.33
Mulhouse|47.75|7.33
Muret|43.46|1.33
Nanterre|48.89|2.21
Nantes|47.22|-1.55
Narbonne|43.18|3
Neuilly-Plaisance|48.86|2.51
Neuilly-sur-Marne|48.85|2.55
Neuilly-sur-Seine|48.88|2.27
Nevers|46.99|3.16
Nimes|43.83|4.36|Nîmes
Niort|46.32|-0.46
Nogent-sur-Marne|48.84|2.48
Nogent-sur-Oise|49.27|2.47
Noisiel|48.85|2.62
Noisy-le-Grand|48.85|2.56
Noisy-le-Sec|48.89|2.46
Noyon|49.58|3
Octeville|49.63|-1.64
Olivet|47.86|1.9
Orleans|47.9|1.9|Orléans
Orly|48.75|2.39
Orsay|48.7|2.19
Orvault|47.27|-1.62
Osny|49.07|2.06
Oullins|45.71|4.81
Outreau|50.71|1.59
Oyonnax|46.26|5.66
Ozoir-la-Ferriere|48.77|2.67|Ozoir-la-Ferrière
Palaiseau|48.72|2.25
Pamiers|43.12|1.61
Pantin|48.89|2.41
Perigueux|45.19|0.71|Périgueux
Perpignan|42.7|2.9
Pertuis|43.69|5.5
Pessac|44.81|-0.63
Pierrefitte-sur-Seine|48.97|2.36
Plaisance-du-Touch|43.57|1.3
Plaisir|48.82|1.95
Ploemeur|47.73|-3.43
Poissy|48.93|2.05
Poitiers|46.58|0.34
Pont-a-Mousson|48.91|6.06|Pont-à-Mousson
Pontarlier|46.9|6.36
Pontault-Combault|48.8|2.61
Pontivy|48.07|-2.96
Pontoise|49.05|2.1
Port-de-Bouc|43.41|4.98
Puteaux|48.88|2.24
Quimper|48|-4.1
Rambouillet|48.64|1.83
Reims|49.27|4.03
Rennes|48.11|-1.67
Reze|47.18|-1.55|Rezé
Rillieux-la-Pape|45.82|4.9
Riom|45.89|3.11
Ris-Orangis|48.65|2.41
Roanne|46.04|4.07
Rochefort|45.94|-0.97
Rodez|44.35|2.57
Roissy-en-Brie|48.79|2.65
Romainville|48.89|2.43
Romans-sur-Isere|45.05|5.07|Romans-sur-Isère
Romorantin-Lanthenay|47.37|1.75
Ronchin|50.6|3.09
Rosny-sous-Bois|48.87|2.5
Roubaix|50.69|3.17
Rouen|49.44|1.1
Royan|45.63|-1.03
Rueil-Malmaison|48.88|2.19
Saint-Amand-les-Eaux|50.45|3.43
Saint-Avertin|47.36|0.74
Saint-Avold|49.1|6.7
Saint-Brieuc|48.52|-2.77
Saint-Chamond|45.48|4.51
Saint-Cloud|48.85|2.2
Saint-Cyr-l'Ecole|48.8|2.07|Saint-Cyr-l'École
Saint-Cyr-sur-Loire|47.4|0.67
Saint-Die-des-Vosges|48.28|6.95|Saint-Dié-des-Vosges
Saint-Dizier|48.64|4.95
Saint-Egreve|45.23|5.68|Saint-Égrève
Saint-Etienne|45.43|4.39|Saint-Étienne
Saint-Etienne-du-Rouvray|49.38|1.1|Saint-Étienne-du-Rouvray
Saint-Fons|45.71|4.85
Saint-Genis-Laval|45.7|4.79
Saint-Germain-en-Laye|48.9|2.09
Saint-Gratien|48.97|2.29
Saint-Herblain|47.22|-1.65
Saint-Jean-de-Braye|47.91|1.98
Saint-Jean-de-la-Ruelle|47.91|1.86
Saint-Laurent-du-Var|43.67|7.19
Saint-Leu|46.73|4.5
Saint-Leu-la-Foret|49.02|2.25|Saint-Leu-la-Forêt
Saint-Lo|49.12|-1.09|Saint-Lô
Saint-Malo|48.65|-2.01
Saint-Mande|48.84|2.42|Saint-Mandé
Saint-Martin-d'Heres|45.18|5.76|Saint-Martin-d'Hères
Saint-Maur-des-Fosses|48.79|2.49|Saint-Maur-des-Fossés
Saint-Maximin-la-Sainte-Baume|43.45|5.86
Saint-Medard-en-Jalles|44.9|-0.72|Saint-Médard-en-Jalles
Saint-Michel-sur-Orge|48.63|2.31
Saint-Nazaire|47.28|-2.21
Saint-Omer|50.75|2.26
Saint-Ouen|48.91|2.33
Saint-Ouen-l'Aumone|49.04|2.12|Saint-Ouen-l'Aumône
Saint-Pierre-des-Corps|47.39|0.75
Saint-Pol-sur-Mer|51.03|2.34
Saint-Priest|45.7|4.94
Saint-Quentin|49.85|3.29
Saint-Quentin-en-Yvelines|48.77|2.02
Saint-Sebastien-sur-Loire|47.21|-1.5|Saint-Sébastien-sur-Loire
Sainte-Foy-les-Lyon|45.73|4.8|Sainte-Foy-lès-Lyon
Sainte-Genevieve-des-Bois|48.65|2.32|Sainte-Geneviève-des-Bois
Saintes|45.75|-0.63
Sallanches|45.94|6.63
Salon-de-Provence|43.64|5.09
Sanary-sur-Mer|43.12|5.8
Sannois|48.97|2.25
Saran|47.95|1.88
Sarcelles|49|2.38
Sarreguemines|49.11|7.07
Sartrouville|48.95|2.19
Saumur|47.26|-0.08
Savigny-le-Temple|48.57|2.58
Savigny-sur-Orge|48.68|2.35
Sceaux|48.78|2.29
Schiltigheim|48.61|7.75
Selestat|48.26|7.45|Sélestat
Senlis|49.21|2.59
Sete|43.4|3.69|Sète
Sevran|48.94|2.53
Sevres|48.82|2.22|Sèvres
Seynod|45.89|6.09
Sin-le-Noble|50.36|3.13
Six-Fours-les-Plages|43.09|5.82
Soissons|49.38|3.32
Soisy-sous-Montmorency|48.99|2.3
Sorgues|44.01|4.87
Sotteville-les-Rouen|49.41|1.09|Sotteville-lès-Rouen
Strasbourg|48.58|7.75
Sucy-en-Brie|48.77|2.53
Suresnes|48.87|2.23
Talence|44.81|-0.59
Tarbes|43.23|0.08
Tassin-la-Demi-Lune|45.75|4.79
Taverny|49.03|2.22
Tergnier|49.66|3.3
Thiais|48.76|2.4
Thionville|49.36|6.16
Thonon-les-Bains|46.37|6.48
Torcy|48.85|2.65
Toul|48.68|5.89
Toulon|43.12|5.93
Toulouse|43.6|1.44
Tourcoing|50.72|3.16
Tourlaville|49.64|-1.57
Tournefeuille|43.59|1.32
Trappes|48.77|2.02
Tremblay-en-France|48.95|2.57
Troyes|48.3|4.09
Valenciennes|50.36|3.53
Vallauris|43.58|7.05
Vannes|47.66|-2.76
Vanves|48.82|2.29
Vaulx-en-Velin|45.79|4.93
Vaureal|49.03|2.03|Vauréal
Velizy-Villacoublay|48.78|2.19|Vélizy-Villacoublay
Vence|43.72|7.11
Vendome|47.79|1.07|Vendôme
Venissieux|45.7|4.89|Vénissieux
Verdun|49.16|5.38
Verneuil-sur-Seine|48.97|1.96
Verrieres-le-Buisson|48.75|2.27|Verrières-le-Buisson
Versailles|48.8|2.13
Vertou|47.17|-1.47
Vesoul|47.63|6.14
Vichy|46.13|3.43
Vienne|45.53|4.87
Vierzon|47.22|2.07
Vigneux-sur-Seine|48.7|2.41
Villefontaine|45.61|5.15
Villefranche-sur-Saone|45.99|4.72|Villefranche-sur-Saône
Villejuif|48.79|2.36
Villemomble|48.88|2.5
Villenave-d'Ornon|44.78|-0.57
Villeneuve-d'Ascq|50.62|3.17
Villeneuve-la-Garenne|48.94|2.31
Villeneuve-le-Roi|48.74|2.4
Villeneuve-Saint-Georges|48.73|2.45
Villeneuve-sur-Lot|44.41|0.7
Villeparisis|48.94|2.61
Villepinte|48.96|2.53
Villers-les-Nancy|48.67|6.15|Villers-lès-Nancy
Villeurbanne|45.77|4.88
Villiers-le-Bel|49.01|2.4
Villiers-sur-Marne|48.83|2.55
Vincennes|48.85|2.44
Viroflay|48.8|2.16
Viry-Chatillon|48.67|2.39|Viry-Châtillon
Vitre|48.12|-1.21|Vitré
Vitrolles|43.46|5.25
Vitry-le-Francois|48.72|4.58|Vitry-le-François
Vitry-sur-Seine|48.79|2.4
Voiron|45.36|5.59
Wasquehal|50.67|3.13
Wattrelos|50.7|3.22
Wittenheim|47.81|7.33
Yerres|48.72|2.49
Yutz|49.36|6.19
= GA city
Franceville|-1.63|13.58
Koulamoutou|-1.14|12.46
Lambarene|-0.7|10.24|Lambaréné
Mouila|-1.87|11.06
Oyem|1.6|11.58
Port-Gentil|-0.72|8.78
Tchibanga|-2.93|10.98
= GB city
Aberdare|51.71|-3.45
Aberdeen|57.14|-2.1
Abergele|53.28|-3.58
Aberystwyth|52.42|-4.08
Abingdon|51.67|-1.28
Accrington|53.75|-2.36
Acton|51.51|-0.28
Adwick le Street|53.57|-1.18
Airdrie|55.87|-3.98
Aldershot|51.25|-0.76
Aldridge|52.61|-1.92
Alfreton|53.1|-1.38
Alloa|56.12|-3.79
Altrincham|53.39|-2.35
Amersham|51.67|-0.62
Amersham on the Hill|51.67|-0.61
Ammanford|51.79|-3.99
Ampthill|52.03|-0.5
Andover|51.21|-1.49
Antrim|54.7|-6.2
Arbroath|56.56|-2.59
Ashford|51.15|0.87
Ashington|55.18|-1.56
Ashton in Makerfield|53.48|-2.65
Ashton-under-Lyne|53.49|-2.1
Atherton|53.52|-2.49
Aylesbury|51.82|-0.81
Baildon|53.85|-1.79
Ballymena|54.86|-6.28
Banbridge|54.35|-6.28
Banbury|52.06|-1.34
Bangor|54.65|-5.67
Banstead|51.32|-0.21
Barnet|51.65|-0.2
Barnsley|53.55|-1.48
Barnstaple|51.08|-4.06
Barrhead|55.8|-4.39
Barrow in Furness|54.11|-3.23
Bartley Green|52.44|-2
Basford|52.97|-1.18
Basildon|51.57|0.46
Basingstoke|51.26|-1.09
Bathgate|55.9|-3.64
Batley|53.7|-1.63
Bearsden|55.92|-4.33
Bebington|53.35|-3.02
Beckenham|51.41|-0.03
Bedford|52.13|-0.47
Bedlington|55.13|-1.59
Bedworth|52.48|-1.47
Belfast|54.6|-5.93
Bellshill|55.82|-4.02
Belper|53.02|-1.48
Berkhamsted|51.76|-0.57
Bexhill-on-Sea|50.85|0.47
Bicester|51.9|-1.15
Biddulph|53.12|-2.18
Bideford|51.02|-4.21
Biggleswade|52.09|-0.26
Billericay|51.63|0.42
Billingham|54.59|-1.29
Bingley|53.85|-1.84
Birkenhead|53.39|-3.01
Bishop Auckland|54.66|-1.68
Bishopbriggs|55.91|-4.22
Bishops Stortford|51.87|0.16
Bishopstoke|50.97|-1.33
Blackburn|53.75|-2.48
Blackheath|51.46|0.01
Blackpool|53.82|-3.05
Blackwood|51.67|-3.21
Bletchley|51.99|-0.73
Bloxwich|52.62|-2
Blyth|55.13|-1.51
Bognor Regis|50.78|-0.68
Bolton|53.58|-2.43
Bonnyrigg|55.87|-3.11
Bootle|53.47|-3.02
Bordon|51.11|-0.86
Borehamwood|51.65|-0.28
Bournemouth|50.72|-1.88
Bowthorpe|52.64|1.22
Bracknell|51.41|-0.75
Braintree|51.88|0.55
Bramhall|53.36|-2.17
Bredbury|53.42|-2.12
Bridgend|51.51|-3.58
Bridgwater|51.13|-3
Bridlington|54.08|-0.19
Brierley Hill|52.48|-2.12
Brighouse|53.7|-1.78
Brighton|50.83|-0.14
Briton Ferry|51.63|-3.82
Brixham|50.39|-3.52
Broadstairs|51.36|1.44
Bromsgrove|52.34|-2.06
Brough|53.73|-0.57
Brownhills|52.63|-1.93
Broxburn|55.93|-3.47
Brymbo|53.07|-3.07
Buckley|53.17|-3.08
Burgess Hill|50.96|-0.13
Burngreave|53.39|-1.46
Burnham-on-Sea|51.24|-3
Burnley|53.8|-2.23
Burntwood|52.68|-1.93
Burton upon Trent|52.81|-1.64
Bury St Edmunds|52.25|0.71
Bushey|51.64|-0.36
Buxton|53.26|-1.91
Caerphilly|51.57|-3.22
Calne|51.44|-2.01
Camberley|51.34|-0.74
Camborne|50.21|-5.3
Cambridge|52.2|0.12
Cambuslang|55.81|-4.16
Camden Town|51.54|-0.14
Cannock|52.69|-2.03
Canterbury|51.28|1.08
Canvey Island|51.52|0.58
Cardiff|51.48|-3.18
Carlisle|54.9|-2.94
Carmarthen|51.86|-4.31
Carrickfergus|54.72|-5.81
Carshalton|51.37|-0.17
Carterton|51.76|-1.59
Castleford|53.73|-1.36
Castlereagh|54.57|-5.88
Caterham|51.28|-0.08
Chalfont Saint Peter|51.61|-0.56
Chapel Allerton|53.83|-1.54
Chapeltown|53.47|-1.47
Chatham|51.38|0.53
Cheadle Hulme|53.38|-2.19
Chelmsford|51.74|0.47
Cheltenham|51.9|-2.08
Chepstow|51.64|-2.68
Chesham|51.7|-0.6
Cheshunt|51.7|-0.03
Chessington|51.36|-0.3
Chester-le-Street|54.86|-1.57
Chesterfield|53.25|-1.42
Chichester|50.84|-0.78
Chippenham|51.46|-2.12
Chipping Sodbury|51.54|-2.39
Chislehurst|51.42|0.07
Chorley|53.65|-2.62
Cirencester|51.72|-1.97
City of Westminster|51.5|-0.14
Clacton-on-Sea|51.79|1.16
Cleckheaton|53.72|-1.71
Cleethorpes|53.56|-0.03
Clevedon|51.44|-2.86
Cleveleys|53.88|-3.04
Clydach|51.68|-3.9
Clydebank|55.9|-4.41
Coalville|52.72|-1.37
Coatbridge|55.86|-4.02
Cobham|51.33|-0.41
Coity|51.52|-3.56
Colchester|51.89|0.9
Coleraine|55.13|-6.67
Colne|53.86|-2.17
Colwyn Bay|53.29|-3.73
Congleton|53.16|-2.21
Conisbrough|53.48|-1.23
Consett|54.85|-1.83
Corby|52.5|-0.69
Coulsdon|51.32|-0.14
Coventry|52.41|-1.51
Cowes|50.76|-1.3
Cowley|51.73|-1.21
Craigavon|54.45|-6.39
Cramlington|55.09|-1.59
Crawley|51.11|-0.18
Crewe|53.1|-2.44
Crosby|53.48|-3.03
Crowborough|51.06|0.16
Crowthorne|51.37|-0.79
Croydon|51.38|-0.1
Cumbernauld|55.95|-3.99
Cwmbran|51.65|-3.02
Dagenham|51.55|0.17
Dalserf|55.73|-3.92
Darlington|54.52|-1.55
Dartford|51.45|0.21
Darton|53.59|-1.53
Darwen|53.7|-2.46
Daventry|52.26|-1.16
Derry|55|-7.31
Devizes|51.35|-1.99
Dewsbury|53.69|-1.63
Didcot|51.61|-1.24
Dinnington|53.37|-1.2
Doncaster|53.52|-1.13
Dorchester|50.72|-2.43
Dorking|51.23|-0.33
Dover|51.13|1.31
Droitwich|52.27|-2.15
Dronfield|53.3|-1.48
Droylsden|53.48|-2.15
Dukinfield|53.47|-2.09
Dumbarton|55.94|-4.57
Dumfries|55.07|-3.61
Dundee|56.47|-2.97
Dunfermline|56.07|-3.46
Dunstable|51.89|-0.52
Earl Shilton|52.58|-1.32
Earlsfield|51.44|-0.19
East Dereham|52.68|0.93
East Grinstead|51.12|-0.01
East Kilbride|55.76|-4.18
East Molesey|51.4|-0.35
Eastbourne|50.77|0.28
Eastleigh|50.97|-1.35
Eastwood|53|-1.3
Ebbw Vale|51.78|-3.21
Eccles|53.48|-2.33
Edinburgh|55.95|-3.2
Egham|51.43|-0.55
Elland|53.69|-1.84
Ellesmere Port|53.28|-2.9
Emsworth|50.85|-0.94
Enfield Town|51.65|-0.08
Epsom|51.33|-0.27
Erskine|55.9|-4.45
Esher|51.37|-0.37
Evesham|52.09|-1.95
Exeter|50.72|-3.53
Exmouth|50.62|-3.4
Failsworth|53.5|-2.17
Falkirk|56|-3.79
Falmouth|50.15|-5.07
Fareham|50.85|-1.18
Farnborough|51.29|-0.76
Farnham|51.21|-0.8
Farnworth|53.55|-2.4
Faversham|51.31|0.89
Felixstowe|51.96|1.35
Feltham|51.45|-0.41
Ferndown|50.81|-1.9
Fleetwood|53.93|-3.01
Folkestone|51.08|1.17
Formby|53.56|-3.07
Frinton-on-Sea|51.83|1.24
Frome|51.23|-2.32
Fylde|53.83|-2.92
Gainsborough|53.38|-0.77
Gateshead|54.96|-1.6
Gelligaer|51.66|-3.26
Gerrards Cross|51.59|-0.56
Gillingham|51.39|0.55
Glenrothes|56.2|-3.17
Glossop|53.44|-1.95
Gloucester|51.87|-2.24
Godalming|51.19|-0.61
Golborne|53.48|-2.6
Goole|53.7|-0.88
Gorseinon|51.67|-4.04
Gosforth|55|-1.62
Gosport|50.8|-1.13
Grangemouth|56.01|-3.72
Grantham|52.91|-0.64
Grays|51.48|0.33
Great Malvern|52.11|-2.33
Great Sankey|53.39|-2.64
Great Wyrley|52.66|-2.01
Great Yarmouth|52.61|1.73
Greenford|51.53|-0.36
Greenock|55.95|-4.76
Grimsby|53.57|-0.08
Guildford|51.24|-0.57
Guisborough|54.53|-1.06
Guiseley|53.88|-1.71
Hadleigh|51.55|0.61
Hadley Wood|51.67|-0.17
Hailsham|50.86|0.26
Halesowen|52.45|-2.05
Harlow|51.78|0.11
Harpenden|51.82|-0.36
Harringay|51.58|-0.1
Harrogate|53.99|-1.54
Hartlepool|54.69|-1.21
Hartley|51.39|0.3
Harwich|51.94|1.28
Haslingden|53.7|-2.32
Hastings|50.86|0.57
Hatfield|51.76|-0.22
Havant|50.86|-0.99
Hawarden|53.18|-3.03
Haydock|53.47|-2.68
Haywards Heath|51|-0.1
Hazel Grove|53.38|-2.12
Heanor|53.01|-1.35
Hebburn|54.97|-1.52
Hedge End|50.91|-1.3
Hemel Hempstead|51.75|-0.45
Hereford|52.06|-2.71
Herne Bay|51.37|1.13
Hertford|51.8|-0.08
Heswall|53.33|-3.1
Heysham|54.04|-2.89
High Blantyre|55.78|-4.1
High Wycombe|51.63|-0.75
Hinckley|52.54|-1.38
Hindley|53.53|-2.58
Hitchin|51.95|-0.28
Hoddesdon|51.76|-0.01
Horley|51.17|-0.16
Horsforth|53.84|-1.64
Horsham|51.06|-0.33
Horwich|53.6|-2.55
Houghton-Le-Spring|54.84|-1.46
Hounslow|51.47|-0.36
Hoyland Nether|53.5|-1.45
Hucknall|53.03|-1.2
Huddersfield|53.65|-1.78
Huntingdon|52.33|-0.19
Huyton|53.41|-2.84
Hyde|53.45|-2.08
Hythe|50.86|-1.4
Ilkeston|52.97|-1.31
Inverness|57.48|-4.22
Ipswich|52.06|1.16
Irlam|53.44|-2.42
Isleworth|51.48|-0.34
Islington|51.54|-0.1
Jarrow|54.98|-1.48
Johnstone|55.83|-4.52
Keighley|53.87|-1.91
Kempston|52.12|-0.5
Kempston Hardwick|52.09|-0.5
Kendal|54.33|-2.75
Kenilworth|52.35|-1.58
Kettering|52.4|-0.73
Keynsham|51.41|-2.5
Kidderminster|52.39|-2.25
Kidlington|51.82|-1.29
Kidsgrove|53.09|-2.24
Kilmarnock|55.61|-4.5
Kilwinning|55.65|-4.71
King's Lynn|52.75|0.4
Kingston upon Hull|53.74|-0.34
Kingswinford|52.5|-2.17
Kingswood|51.45|-2.51
Kippax|53.77|-1.37
Kirkby|53.48|-2.89
Kirkby in Ashfield|53.1|-1.24
Kirkcaldy|56.12|-3.16
Kirkintilloch|55.94|-4.15
Larkhall|55.73|-3.97
Larne|54.85|-5.82
Leatherhead|51.3|-0.33
Leeds|53.8|-1.55
Leighton Buzzard|51.92|-0.66
Letchworth Garden City|51.98|-0.23
Lewes|50.87|0.01
Leyland|53.7|-2.69
Lichfield|52.68|-1.83
Lisburn|54.52|-6.04
Litherland|53.47|-3
Littlehampton|50.81|-0.54
Livingston|55.9|-3.52
Llandudno|53.32|-3.83
Llanelli|51.68|-4.16
Lofthouse|53.73|-1.5
Long Eaton|52.9|-1.27
Longfield|51.4|0.3
Loughborough|52.77|-1.2
Louth|53.37|0
Lower Earley|51.43|-0.92
Lowestoft|52.48|1.75
Luton|51.88|-0.42
Lymington|50.76|-1.54
Lytham St Annes|53.74|-3
Macclesfield|53.26|-2.13
Maesteg|51.61|-3.66
Maghull|53.52|-2.94
Maidstone|51.27|0.52
Maldon|51.73|0.67
Maltby|53.42|-1.2
Mangotsfield|51.49|-2.5
Mansfield|53.13|-1.2
Mansfield Woodhouse|53.16|-1.19
Margate|51.38|1.39
Market Harborough|52.48|-0.92
Marlow|51.57|-0.77
Marple|53.39|-2.06
Melksham|51.37|-2.14
Melton Mowbray|52.77|-0.89
Merthyr Tydfil|51.75|-3.38
Mexborough|53.49|-1.29
Middlesbrough|54.58|-1.23
Middleton|53.55|-2.2
Milton Keynes|52.04|-0.76
Mirfield|53.67|-1.7
Mitcham|51.4|-0.17
Morden|51.4|-0.2
Morecambe|54.07|-2.86
Moreton|53.4|-3.12
Morley|53.74|-1.6
Motherwell|55.79|-3.99
Mountsorrel|52.72|-1.15
Musselburgh|55.94|-3.05
Nailsea|51.43|-2.76
Nantwich|53.07|-2.52
Neston|51.41|-2.2
New Mills|53.37|-2
New Milton|50.76|-1.67
Newark on Trent|53.07|-0.82
Newburn|54.99|-1.74
Newbury|51.4|-1.32
Newcastle under Lyme|53|-2.23
Newport|51.59|-3
Newport Pagnell|52.09|-0.72
Newquay|50.42|-5.07
Newry|54.18|-6.34
Newton Abbot|50.53|-3.61
Newton Aycliffe|54.62|-1.57
Newton Mearns|55.77|-4.33
Newton-le-Willows|53.45|-2.6
Newtownabbey|54.66|-5.91
Newtownards|54.59|-5.69
North Shields|55.02|-1.45
Northallerton|54.34|-1.43
Northampton|52.25|-0.88
Northolt|51.55|-0.37
Northwich|53.26|-2.52
Norwich|52.63|1.3
Nuneaton|52.52|-1.47
Oadby|52.61|-1.08
Oldham|53.54|-2.12
Omagh|54.6|-7.3
Ormskirk|53.57|-2.88
Orpington|51.37|0.1
Ossett|53.68|-1.58
Oswestry|52.86|-3.05
Paignton|50.44|-3.57
Peacehaven|50.79|-0.01
Penarth|51.44|-3.17
Penicuik|55.83|-3.23
Penrith|54.67|-2.76
Penzance|50.12|-5.54
Peterborough|52.57|-0.25
Peterhead|57.51|-1.78
Peterlee|54.76|-1.34
Pinner|51.59|-0.38
Pitsea|51.56|0.51
Plymouth|50.37|-4.14
Plymstock|50.36|-4.09
Pontefract|53.69|-1.31
Pontypool|51.7|-3.04
Pontypridd|51.6|-3.34
Poole|50.71|-1.98
Port Glasgow|55.93|-4.69
Portadown|54.42|-6.44
Porthcawl|51.48|-3.7
Portishead|51.48|-2.77
Portslade|50.84|-0.22
Portsmouth|50.8|-1.09
Potters Bar|51.69|-0.18
Poulton-le-Fylde|53.83|-2.98
Prescot|53.43|-2.8
Prestatyn|53.34|-3.41
Prestwich|53.53|-2.28
Pudsey|53.8|-1.66
Purley|51.34|-0.11
Radcliffe|53.56|-2.32
Ramsbottom|53.65|-2.32
Ramsgate|51.34|1.42
Rawmarsh|53.46|-1.34
Rawtenstall|53.7|-2.28
Rayleigh|51.59|0.6
Redcar|54.62|-1.06
Redditch|52.31|-1.95
Redhill|51.24|-0.17
Redruth|50.23|-5.22
Reigate|51.24|-0.21
Renfrew|55.87|-4.39
Retford|53.32|-0.94
Rhondda|51.66|-3.45
Rhosllanerchrugog|53.01|-3.06
Rhyl|53.32|-3.49
Ripley|53.03|-1.4
Ripon|54.14|-1.53
Risca|51.61|-3.1
Rochdale|53.62|-2.16
Rochford|51.58|0.71
Romford|51.58|0.19
Romsey|50.99|-1.5
Rotherham|53.43|-1.36
Rottingdean|50.81|-0.06
Royal Leamington Spa|52.29|-1.52
Royal Tunbridge Wells|51.13|0.26
Royston|52.05|-0.02
Royton|53.57|-2.12
Rugeley|52.76|-1.94
Ruislip|51.57|-0.42
Runcorn|53.34|-2.73
Rushden|52.29|-0.6
Rutherglen|55.83|-4.21
Ryde|50.73|-1.16
Ryton|52.62|-2.35
Saffron Walden|52.02|0.24
Saint Neots|52.22|-0.27
Saint Peters|51.37|1.42
Salford|53.49|-2.29
Salisbury|51.07|-1.8
Saltash|50.41|-4.23
Sandbach|53.15|-2.36
Sandown|50.65|-1.16
Scunthorpe|53.58|-0.65
Seaford|50.77|0.1
Seaham|54.84|-1.35
Selby|53.78|-1.07
Sevenoaks|51.27|0.19
Shipley|53.83|-1.77
Shoreham-by-Sea|50.83|-0.27
Shrewsbury|52.71|-2.75
Sinfin|52.88|-1.49
Sittingbourne|51.34|0.73
Skegness|53.14|0.34
Skelmersdale|53.55|-2.77
Sleaford|53|-0.41
Solihull|52.41|-1.78
South Benfleet|51.55|0.56
South Elmsall|53.6|-1.28
South Hayling|50.79|-0.98
South Ockendon|51.51|0.28
South Shields|55|-1.43
Southall|51.51|-0.37
Southampton|50.9|-1.4
Southend-on-Sea|51.54|0.71
Southport|53.65|-3.01
Spennymoor|54.7|-1.6
St Albans|51.75|-0.33
St Austell|50.34|-4.77
St Helens|53.45|-2.73
Stafford|52.81|-2.12
Staines|51.43|-0.51
Stalybridge|53.48|-2.06
Stanford-le-Hope|51.52|0.43
Staveley|53.27|-1.35
Stevenage|51.9|-0.2
Stirling|56.12|-3.94
Stockport|53.41|-2.16
Stockton-on-Tees|54.57|-1.32
Stoke-on-Trent|53|-2.19
Stourbridge|52.46|-2.14
Stourport-on-Severn|52.34|-2.28
Stowmarket|52.19|1
Stratford-upon-Avon|52.19|-1.71
Stretford|53.45|-2.32
Stroud|51.75|-2.2
Sudbury|52.04|0.73
Sunbury-on-Thames|51.4|-0.42
Sunderland|54.9|-1.38
Surbiton|51.39|-0.3
Sutton|51.35|-0.2
Sutton Coldfield|52.57|-1.82
Sutton in Ashfield|53.13|-1.26
Swadlincote|52.77|-1.56
Swanley|51.4|0.17
Swanscombe|51.45|0.31
Swansea|51.62|-3.94
Swindon|51.56|-1.78
Swinton|53.5|-2.35
Tadley|51.35|-1.13
Tamworth|52.63|-1.7
Taunton|51.01|-3.1
Teignmouth|50.55|-3.5
Telford|52.68|-2.45
Tewkesbury|51.99|-2.16
Thatcham|51.4|-1.26
Thetford|52.42|0.75
Thornaby-on-Tees|54.53|-1.3
Thorne|53.61|-0.96
Tipton|52.53|-2.07
Tiverton|50.9|-3.49
Tonbridge|51.2|0.27
Tonypandy|51.62|-3.46
Torquay|50.46|-3.53
Totton|50.92|-1.49
Trowbridge|51.32|-2.21
Truro|50.27|-5.05
Tyldesley|53.51|-2.47
Tynemouth|55.02|-1.43
Uckfield|50.97|0.1
Urmston|53.45|-2.35
Vale of Leven|55.97|-4.58
Viewpark|55.83|-4.06
Wakefield|53.68|-1.5
Walkden|53.52|-2.4
Wallasey|53.42|-3.06
Wallsend|54.99|-1.53
Walsall|52.59|-1.98
Waltham Abbey|51.69|0
Walton-on-Thames|51.39|-0.41
Walton-on-the-Naze|51.85|1.27
Wantage|51.59|-1.43
Warminster|51.2|-2.18
Warrington|53.39|-2.58
Waterlooville|50.88|-1.03
Watford|51.66|-0.4
Wath upon Dearne|53.5|-1.35
Wednesbury|52.55|-2.02
Wednesfield|52.6|-2.09
Wellingborough|52.3|-0.69
Welwyn Garden City|51.8|-0.21
West Bridgford|52.93|-1.13
West Bromwich|52.52|-1.99
West Molesey|51.4|-0.38
Westbury|51.26|-2.19
Westhoughton|53.55|-2.52
Weston-super-Mare|51.35|-2.98
Weybridge|51.37|-0.46
Weymouth|50.61|-2.46
Whickham|54.95|-1.68
Whitefield|53.55|-2.3
Whitehaven|54.55|-3.58
Whitley Bay|55.04|-1.45
Whitstable|51.36|1.03
Wickford|51.61|0.52
Widnes|53.36|-2.73
Wigan|53.54|-2.64
Wigston Magna|52.58|-1.09
Willenhall|52.59|-2.06
Wilmslow|53.33|-2.23
Winchester|51.07|-1.32
Winsford|53.19|-2.52
Wisbech|52.67|0.16
Wishaw|55.77|-3.92
Witham|51.8|0.64
Witney|51.78|-1.49
Woking|51.32|-0.56
Wokingham|51.41|-0.84
Wolverhampton|52.59|-2.12
Wombwell|53.52|-1.4
Woodford Green|51.61|0.02
Worcester Park|51.38|-0.24
Workington|54.64|-3.54
Worksop|53.3|-1.12
Wrexham|53.05|-2.99
Yarm|54.5|-1.36
Yate|51.54|-2.42
Yateley|51.34|-0.83
Yeadon|53.86|-1.69
Yeovil|50.94|-2.63
York|53.96|-1.08
= GE city
Akhaltsikhe|41.64|42.98
Gori|41.98|44.12
Khashuri|41.99|43.6
Kobuleti|41.82|41.78
Marneuli|41.49|44.8
Och'amch'ire|42.71|41.47
Ozurgeti|41.92|42.01
P'ot'i|42.14|41.67
Samtredia|42.15|42.34
Senak'i|42.27|42.07
Sokhumi|43.01|40.99
Stantsiya Novyy Afon|43.08|40.84
Telavi|41.92|45.47
Tqvarch'eli|42.84|41.68
Ts'khinvali|42.23|43.97
Ts'q'alt'ubo|42.33|42.6
Zest'aponi|42.11|43.04
Zugdidi|42.51|41.87
= GF city
Kourou|5.16|-52.64
Matoury|4.85|-52.32
Remire-Montjoly|4.92|-52.27|Rémire-Montjoly
Saint-Laurent-du-Maroni|5.5|-54.03
= GH city
Aburi|5.85|-0.17
Agogo|6.8|-1.08
Akim Oda|5.93|-0.99
Akwatia|6.04|-0.81
Anloga|5.79|0.9
Apam|5.28|-0.74
Asamankese|5.86|-0.66
Atsiaman|5.7|-0.33
Axim|4.87|-2.24
Bawku|11.06|-0.24
Bechem|7.09|-2.02
Begoro|6.39|-0.38
Berekum|7.45|-2.58
Bibiani|6.46|-2.32
Bolgatanga|10.79|-0.85
Duayaw-Nkwanta|7.17|-2.1
Dunkwa|5.96|-1.78
Ejura|7.39|-1.36
Elmina|5.08|-1.35
Foso|5.7|-1.29
Gbawe|5.58|-0.31
Hohoe|7.15|0.47
Japekrom|7.58|-2.79
Keta|5.92|0.99
Kintampo|8.06|-1.73
Konongo|6.62|-1.22
Kpandu|7|0.29
Mampong|7.06|-1.4
Medina Estates|5.67|-0.16
Navrongo|10.9|-1.09
Nsawam|5.81|-0.35
Obuase|6.2|-1.67
Prestea|5.43|-2.14
Salaga|8.55|-0.52
Saltpond|5.21|-1.06
Savelugu|9.62|-0.83
Shama Junction|5.02|-1.66
Suhum|6.04|-0.45
Swedru|5.54|-0.7
Tafo|6.73|-1.61
Tarkwa|5.3|-1.99
Techiman|7.59|-1.94
Wankyi|7.74|-2.1
Yendi|9.44|-0.01
= GM city
Bakau|13.48|-16.68
Brikama|13.27|-16.65
Farafenni|13.57|-15.6
Lamin|13.35|-16.43
Serekunda|13.44|-16.68
Sukuta|13.41|-16.71
= GN city
Boke|10.93|-14.29|Boké
Camayenne|9.54|-13.69
Coyah|9.71|-13.38
Fria|10.37|-13.58
Gueckedou|8.57|-10.13
Kankan|10.39|-9.31
Kindia|10.06|-12.87
Kissidougou|9.18|-10.1
Labe|11.32|-12.28|Labé
Macenta|8.54|-9.47
Mamou|10.38|-12.09
Nzerekore|7.76|-8.82|Nzérékoré
Siguiri|11.42|-9.17
Telimele|10.9|-13.03|Télimélé
Tougue|11.45|-11.66|Tougué
= GP city
Baie-Mahault|16.27|-61.59
Capesterre-Belle-Eau|16.04|-61.56
Le Gosier|16.21|-61.49
Le Moule|16.33|-61.35
Les Abymes|16.27|-61.51
Petit-Bourg|16.19|-61.59
Pointe-a-Pitre|16.24|-61.54|Pointe-à-Pitre
Sainte-Anne|16.23|-61.38
Sainte-Rose|16.33|-61.7
= GQ city
Bata|1.86|9.77
Ebebiyin|2.15|11.34
= GR city
Acharnes|38.08|23.73|Acharnés
Agia Paraskevi|38.02|23.83|Agía Paraskeví
Agia Varvara|37.99|23.66|Agía Varvára
Agioi Anargyroi|38.03|23.72|Ágioi Anárgyroi
Agios Dimitrios|37.93|23.73
Agios Ioannis Rentis|37.96|23.67
Agrinio|38.62|21.41|Agrínio
Aigaleo|37.98|23.68|Aigáleo
Aigio|38.25|22.08|Aígio
Alexandroupoli|40.85|25.88
Alimos|37.91|23.72|Álimos
Amaliada|37.8|21.35|Amaliáda
Ano Liosia|38.08|23.7|Áno Liósia
Argyroupoli|37.91|23.75|Argyroúpoli
Arta|39.16|20.99|Árta
Artemida|37.97|24|Artémida
Aspropyrgos|38.06|23.59|Asprópyrgos
Chaidari|38.01|23.67|Chaïdári
Chalkida|38.46|23.6|Chalkída
Chania|35.51|24.03|Chaniá
Chios|38.37|26.14
Cholargos|38|23.8|Cholargós
Corfu|39.62|19.92
Dhafni|37.95|23.73|Dhafní
Edessa|40.8|22.05|Édessa
Elefsina|38.04|23.54|Elefsína
Elliniko|37.89|23.74|Ellinikó
Florina|40.78|21.41|Flórina
Galatsi|38.02|23.75|Galátsi
Gerakas|38.02|23.86|Gérakas
Giannitsa|40.79|22.41|Giannitsá
Glyfada|37.86|23.76|Glyfáda
Ilion|38.03|23.7|Ílion
Ilioupoli|37.93|23.77|Ilioúpoli
Ioannina|39.66|20.85|Ioánnina
Irakleio|38.05|23.77|Irákleio
Irakleion|35.33|25.14|Irákleion
Kaisariani|37.96|23.77|Kaisarianí
Kalamaria|40.58|22.95|Kalamariá
Kalamata|37.04|22.11
Kallithea|37.95|23.7|Kallithéa
Kamateron|38.06|23.71|Kamaterón
Karditsa|39.36|21.92|Kardítsa
Katerini|40.27|22.51|Kateríni
Kavala|40.94|24.41|Kavála
Keratsini|37.96|23.62|Keratsíni
Khalandrion|38.02|23.8|Khalándrion
Kifisia|38.07|23.81|Kifisiá
Kilkis|40.99|22.87|Kilkís
Komotini|41.12|25.41|Komotiní
Korinthos|37.94|22.95|Kórinthos
Koropi|37.9|23.87|Koropí
Korydallos|37.98|23.65|Korydallós
Kozani|40.3|21.79|Kozáni
Lamia|38.9|22.43|Lamía
Livadeia|38.44|22.88|Livadeiá
Marousi|38.05|23.8|Maroúsi
Megara|37.99|23.34|Mégara
Melissia|38.05|23.83|Melíssia
Metamorfosi|38.07|23.76|Metamórfosi
Moskhaton|37.95|23.68|Moskháton
Mytilene|39.11|26.56
Naousa|40.63|22.07|Náousa
Nea Erythraia|38.09|23.82|Néa Erythraía
Nea Filadelfeia|38.03|23.74|Néa Filadélfeia
Nea Ionia|38.04|23.76|Néa Ionía
Nea Makri|38.09|23.98|Néa Mákri
Nea Smyrni|37.95|23.71|Néa Smýrni
Neapoli|40.65|22.94
Nikaia|37.97|23.65|Níkaia
Oraiokastro|40.73|22.92|Oraiókastro
Orestiada|41.5|26.53|Orestiáda
Palaio Faliro|37.93|23.7|Palaió Fáliro
Patra|38.24|21.73|Pátra
Pefki|38.06|23.79|Péfki
Peraia|40.5|22.93|Peraía
Perama|37.97|23.57|Pérama
Peristeri|38.02|23.69|Peristéri
Petroupolis|38.04|23.68|Petroúpolis
Piraeus|37.94|23.65
Polichni|40.67|22.95|Políchni
Preveza|38.96|20.75|Préveza
Ptolemaida|40.51|21.68|Ptolemaḯda
Pylaia|40.6|22.99|Pylaía
Pyrgos|37.68|21.44|Pýrgos
Rethymno|35.37|24.48
Rodos|36.44|28.22|Ródos
Salamina|37.96|23.5|Salamína
Serres|41.08|23.55|Sérres
Sparti|37.07|22.43|Spárti
Sykies|40.65|22.95|Sykiés
Thessaloniki|40.64|22.93|Thessaloníki
Thivai|38.33|23.32|Thívai
Trikala|39.55|21.77|Tríkala
Vari|37.83|23.8|Vári
Veroia|40.52|22.2|Véroia
Volos|39.36|22.94
Voula|37.84|23.78|Voúla
Vrilissia|38.03|23.83
Vyronas|37.96|23.75|Výronas
Xanthi|41.13|24.89|Xánthi
Zografos|37.98|23.77|Zográfos
= GT city
Alotenango|14.49|-90.8
Amatitlan|14.48|-90.63|Amatitlán
Antigua Guatemala|14.56|-90.73
Asuncion Mita|14.33|-89.71|Asunción Mita
Barberena|14.31|-90.36
Cantel|14.81|-91.46
Chicacao|14.54|-91.33
Chichicastenango|14.94|-91.11
Chimaltenango|14.66|-90.82
Chinautla|14.7|-90.5
Chiquimula|14.8|-89.55
Chisec|15.81|-90.29
Ciudad Vieja|14.52|-90.76
Coatepeque|14.7|-91.86
Coban|15.47|-90.37|Cobán
Colomba|14.71|-91.73
Comalapa|14.74|-90.89
Comitancillo|15.09|-91.75
Cuilapa|14.28|-90.3
El Estor|15.53|-89.33
El Palmar|14.65|-91.58
El Tejar|14.65|-90.79
Escuintla|14.3|-90.79
Esquipulas|14.57|-89.35
Fraijanes|14.47|-90.44
Gualan|15.12|-89.36|Gualán
Huehuetenango|15.32|-91.47
Jacaltenango|15.67|-91.71
Jalapa|14.63|-89.99
Jocotenango|14.58|-90.74
Jutiapa|14.29|-89.9
La Esperanza|14.87|-91.56
La Gomera|14.08|-91.05
Mazatenango|14.53|-91.5
Mixco|14.63|-90.61
Momostenango|15.04|-91.41
Nahuala|14.84|-91.32|Nahualá
Nebaj|15.41|-91.15
Nuevo San Carlos|14.59|-91.69
Ostuncalco|14.87|-91.62
Palin|14.4|-90.7|Palín
Panzos|15.4|-89.64
Patzicia|14.63|-90.93|Patzicía
Patzun|14.68|-91.01|Patzún
Petapa|14.5|-90.56
Poptun|16.33|-89.42|Poptún
Puerto Barrios|15.73|-88.59
Puerto San Jose|13.93|-90.82|Puerto San José
Quetzaltenango|14.83|-91.52
Retalhuleu|14.54|-91.68
Salama|15.1|-90.32|Salamá
San Andres Itzapa|14.62|-90.84|San Andrés Itzapa
San Benito|16.92|-89.92
San Cristobal Verapaz|15.4|-90.57|San Cristóbal Verapaz
San Francisco El Alto|14.94|-91.44
San Jose Pinula|14.55|-90.41|San José Pinula
San Juan Sacatepequez|14.72|-90.64|San Juan Sacatepéquez
San Lucas Sacatepequez|14.61|-90.66|San Lucas Sacatepéquez
San Pablo Jocopilas|14.59|-91.45
San Pedro Ayampuc|14.78|-90.45
San Pedro Sacatepequez|14.97|-91.76|San Pedro Sacatepéquez
Sanarate|14.79|-90.2
Santa Catarina Pinula|14.57|-90.5
Santa Cruz del Quiche|15.03|-91.15|Santa Cruz del Quiché
Santa Lucia Cotzumalguapa|14.34|-91.02|Santa Lucía Cotzumalguapa
Santa Maria de Jesus|14.49|-90.71|Santa María de Jesús
Santiago Atitlan|14.64|-91.23|Santiago Atitlán
Santiago Sacatepequez|14.64|-90.68|Santiago Sacatepéquez
Solola|14.77|-91.18|Sololá
Sumpango|14.65|-90.73
Tecpan Guatemala|14.76|-90.99|Tecpán Guatemala
Tiquisate|14.28|-91.36
Totonicapan|14.91|-91.36|Totonicapán
Villa Canales|14.48|-90.53
Villa Nueva|14.53|-90.59
Zacapa|14.97|-89.53
= GU city
Dededo Village|13.52|144.84
Mangilao Village|13.45|144.8
Tamuning-Tumon-Harmon Village|13.49|144.78
Yigo Village|13.54|144.89
= GW city
Bafata|12.17|-14.66|Bafatá
= GY city
New Amsterdam|6.25|-57.52
= HK city
Tung Chung|22.29|113.94
Yuen Long Kau Hui|22.45|114.03
= HN city
Choloma|15.61|-87.95
Ciudad Choluteca|13.3|-87.19
Cofradia|15.4|-88.15|Cofradía
Comayagua|14.45|-87.64
Danli|14.03|-86.58|Danlí
El Paraiso|13.87|-86.55|El Paraíso
El Progreso|15.4|-87.8
Juticalpa|14.67|-86.22
La Ceiba|15.76|-86.78
La Lima|15.43|-87.92
Olanchito|15.48|-86.57
Potrerillos|15.23|-87.97
Puerto Cortez|15.83|-87.93
San Pedro Sula|15.5|-88.03
Santa Rosa de Copan|14.77|-88.78|Santa Rosa de Copán
Siguatepeque|14.6|-87.83
Tela|15.77|-87.47
Tocoa|15.68|-86
Yoro|15.14|-87.13
= HR city
Bjelovar|45.9|16.85
Cakovec|46.38|16.43|Čakovec
Dakovo|45.31|18.41|Đakovo
Dubrovnik|42.64|18.11
Karlovac|45.49|15.55
Koprivnica|46.16|16.83
Osijek|45.55|18.69
Pozega|45.34|17.69|Požega
Pula|44.87|13.85
Rijeka|45.33|14.44
Samobor|45.8|15.72
Sesvete|45.83|16.12
Sibenik|43.73|15.89|Šibenik
Sisak|45.47|16.38
Slavonski Brod|45.16|18.02
Solin|43.54|16.49
Stenjevec|45.81|15.88
Varazdin|46.3|16.34|Varaždin
Velika Gorica|45.71|16.08
Vinkovci|45.29|18.8
Virovitica|45.83|17.38
Vukovar|45.35|19
Zadar|44.12|15.23
Zapresic|45.86|15.81|Zaprešić
= HT city
Croix-des-Bouquets|18.58|-72.23
Desarmes|18.99|-72.39|Désarmes
Fond Parisien|18.51|-71.98
Gonaives|19.45|-72.69|Gonaïves
Grangwav|18.43|-72.77
Gressier|18.54|-72.53
Hinche|19.15|-72.02
Jacmel|18.23|-72.54
Jeremie|18.65|-74.12|Jérémie
Kenscoff|18.45|-72.28
Lenbe|19.71|-72.4
Leogane|18.51|-72.63|Léogâne
Les Cayes|18.19|-73.75
Miragoane|18.45|-73.09|Miragoâne
Okap|19.76|-72.2
Petionville|18.51|-72.29|Pétionville
Port-de-Paix|19.94|-72.83
Saint-Marc|19.11|-72.69
Saint-Raphael|19.44|-72.2|Saint-Raphaël
Thomazeau|18.65|-72.09
Ti Port-de-Paix|19.93|-72.83
Tigwav|18.43|-72.87
Verrettes|19.05|-72.47
= HU city
Abony|47.19|20
Ajka|47.1|17.56
Baja|46.18|18.95
Balassagyarmat|48.07|19.3
Balmazujvaros|47.62|21.35|Balmazújváros
Bekes|46.77|21.13|Békés
Bekescsaba|46.68|21.1|Békéscsaba
Berettyoujfalu|47.22|21.55|Berettyóújfalu
Budaors|47.46|18.96|Budaörs
Cegled|47.17|19.8|Cegléd
Csongrad|46.71|20.14|Csongrád
Dabas|47.19|19.31
Debrecen|47.53|21.62
Dombovar|46.38|18.14|Dombóvár
Dunaharaszti|47.35|19.1
Dunakeszi|47.64|19.14
Dunaujvaros|46.96|18.94|Dunaújváros
Eger|47.9|20.37
Esztergom|47.79|18.74
Godollo|47.6|19.36|Gödöllő
Gyal|47.38|19.22|Gyál
Gyomaendrod|46.93|20.83|Gyomaendrőd
Gyongyos|47.78|19.93|Gyöngyös
Gyor|47.68|17.64|Győr
Gyula|46.65|21.28
Hajduboszormeny|47.67|21.52|Hajdúböszörmény
Hajdunanas|47.85|21.43|Hajdúnánás
Hajduszoboszlo|47.45|21.4|Hajdúszoboszló
Hatvan|47.67|19.68
Hodmezovasarhely|46.42|20.33|Hódmezővásárhely
Jaszbereny|47.5|19.92|Jászberény
Kalocsa|46.53|18.97
Kaposvar|46.37|17.8|Kaposvár
Karcag|47.32|20.93
Kazincbarcika|48.25|20.63
Kecskemet|46.91|19.69|Kecskemét
Keszthely|46.77|17.24
Kiskoros|46.62|19.29|Kiskőrös
Kiskunfelegyhaza|46.71|19.84|Kiskunfélegyháza
Kiskunhalas|46.43|19.48
Kisvarda|48.22|22.08|Kisvárda
Komarom|47.74|18.12|Komárom
Komlo|46.19|18.26|Komló
Mako|46.22|20.48|Makó
Mateszalka|47.96|22.32|Mátészalka
Mezokovesd|47.82|20.58|Mezőkövesd
Mezotur|47|20.63|Mezőtúr
Miskolc|48.1|20.78
Mohacs|45.99|18.69|Mohács
Monor|47.35|19.45
Mosonmagyarovar|47.87|17.27|Mosonmagyaróvár
Nagykanizsa|46.45|16.99
Nagykoros|47.03|19.78|Nagykőrös
Nyiregyhaza|47.96|21.72|Nyíregyháza
Oroshaza|46.57|20.67|Orosháza
Oroszlany|47.49|18.31|Oroszlány
Paks|46.62|18.86
Paradsasvar|47.91|19.98|Parádsasvár
Puspokladany|47.32|21.12|Püspökladány
Salgotarjan|48.1|19.8|Salgótarján
Sarvar|47.25|16.94|Sárvár
Satoraljaujhely|48.39|21.66|Sátoraljaújhely
Siofok|46.9|18.06|Siófok
Sopron|47.69|16.59
Szarvas|46.87|20.55
Szazhalombatta|47.33|18.94|Százhalombatta
Szeged|46.25|20.15
Szekesfehervar|47.19|18.41|Székesfehérvár
Szekszard|46.35|18.71|Szekszárd
Szentendre|47.67|19.08
Szigetszentmiklos|47.34|19.04|Szigetszentmiklós
Szolnok|47.18|20.2
Szombathely|47.23|16.62
Tapolca|46.88|17.44
Tata|47.65|18.32
Tatabanya|47.58|18.39|Tatabánya
Tiszaujvaros|47.93|21.08|Tiszaújváros
Torokszentmiklos|47.18|20.42|Törökszentmiklós
Varpalota|47.2|18.14|Várpalota
Vecses|47.41|19.29|Vecsés
Veszprem|47.09|17.91|Veszprém
Zalaegerszeg|46.84|16.84
= ID city
Abepura|-2.6|140.63
Adiwerna|-6.94|109.13
Amahai|-3.34|128.92
Ambarawa|-7.26|110.4
Ambon|-3.7|128.18
Amlapura|-8.45|115.62
Amlapura city|-8.45|115.61
Amuntai|-2.42|115.25
Arjawinangun|-6.65|108.41
Astanajapura|-6.8|108.63
Atambua|-9.11|124.89
Babat|-7.11|112.16
Baekrajan|-6.77|110.85
Baki|-7.61|110.78
Balaipungut|1.06|101.29
Balapulang|-7.05|109.1
Balikpapan|-1.27|116.83
Balung|-7.73|113.92
Bambanglipuro|-7.95|110.28
Banda Aceh|5.54|95.33
Bandar Lampung|-5.43|105.26
Bangil|-7.6|112.82
Bangkalan|-7.05|112.74
Banjar|-8.19|114.97
Banjaran|-7.05|107.59
Banjarmasin|-3.32|114.59
Bantul|-7.89|110.33
Banyumas|-7.51|109.29
Banyuwangi|-8.23|114.36
Barabai|-2.58|115.38
Batang|-6.48|110.71
Batu|-7.87|112.53
Baturaden|-7.3|109.22
Baturaja|-4.13|104.17
Bedugul|-8.45|115.59
Belawan|3.78|98.68
Berastagi|3.19|98.51
Besuki|-7.73|113.7
Bima|-8.46|118.73
Binjai|3.6|98.49
Bireun|5.2|96.7
Blitar|-8.1|112.17
Blora|-6.97|111.42
Bojonegoro|-7.15|111.88
Bondowoso|-7.91|113.82
Bontang|0.13|117.49
Boyolali|-7.53|110.6
Boyolangu|-8.12|111.89
Buaran|-7.05|109.55
Buduran|-7.43|112.72
Bukittinggi|-0.31|100.37
Bulakamba|-6.87|108.96
Candi Prambanan|-7.75|110.49
Caringin|-6.71|106.82
Ceper|-7.67|110.68
Cepu|-7.15|111.59
Ciamis|-7.33|108.35
Ciampea|-6.55|106.7
Cibinong|-6.48|106.85
Cicurug|-6.78|106.78
Cikampek|-6.42|107.46
Cikarang|-6.26|107.15
Cikupa|-6.24|106.51
Cileungsir|-6.39|106.96
Cileunyi|-6.94|107.75
Cimahi|-6.87|107.54
Ciputat|-6.24|106.7
Ciranjang-hilir|-6.82|107.26
Cirebon|-6.71|108.56
Citeureup|-6.49|106.88
City of Balikpapan|-1.24|116.89
Colomadu|-7.53|110.75
Comal|-6.91|109.53
Curug|-6.27|106.56
Curup|-3.47|102.52
Dampit|-8.21|112.75
Delanggu|-7.62|110.68
Deli Tua|3.51|98.68
Demak|-6.89|110.64
Diwek|-7.58|112.23
Dompu|-8.54|118.46
Driyorejo|-7.37|112.62
Dukuhturi|-6.9|109.08
Ende|-8.84|121.66
Galesong|-5.32|119.37
Gambiran Satu|-8.39|114.15
Gampengrejo|-7.77|112.02
Gamping Lor|-7.8|110.33
Gatak|-7.59|110.7
Gebog|-6.74|110.84
Gedangan|-7.39|112.73
Genteng|-8.37|114.15
Godean|-7.77|110.29
Gombong|-7.61|109.51
Gongdanglegi Kulon|-8.18|112.64
Gresik|-7.15|112.66
Grogol|-7.6|110.82
Jambi City|-1.6|103.62
Jaten|-7.58|110.9
Jatibarang|-6.47|108.32
Jatiroto|-7.88|111.12
Jatiwangi|-6.73|108.26
Jayapura|-2.53|140.72
Jekulo|-6.81|110.93
Jember|-8.17|113.7
Jogonalan|-7.7|110.54
Jombang|-7.55|112.23
Juwana|-6.71|111.15
Kabanjahe|3.1|98.49
Kalianget|-7.05|113.94
Karangampel|-6.46|108.45
Karanganom|-7.65|110.63
Karangsembung|-6.85|108.64
Kartasura|-7.55|110.74
Kasihan|-7.83|110.33
Katabu|-4.93|122.52
Kawalu|-7.38|108.21
Kebomas|-7.17|112.63
Kebonarun|-7.7|110.56
Kediri|-7.82|112.02
Kedungwaru|-8.07|111.92
Kedungwuni|-6.97|109.65
Kefamenanu|-9.45|124.48
Kencong|-8.28|113.37
Kendari|-3.98|122.52
Kepanjen|-8.13|112.57
Kertosono|-7.58|112.1
Ketanggungan|-6.94|108.89
Kijang|0.9|104.63
Kisaran|2.98|99.62
Klangenan|-6.71|108.44
Klaten|-7.71|110.61
Klungkung|-8.53|115.4
Kotabumi|-4.83|104.88
Kraksaan|-7.76|113.4
Kresek|-6.13|106.38
Krian|-7.41|112.58
Kroya|-7.63|109.25
Kuala Tungkal|-0.82|103.46
Kualakapuas|-3.01|114.39
Kudus|-6.8|110.84
Kuningan|-6.98|108.48
Kutoarjo|-7.72|109.91
Labuan Bajo|-8.5|119.89
Labuhan Deli|3.73|98.67
Lahat|-3.79|103.54
Lamongan|-7.12|112.42
Langsa|4.47|97.97
Lasem|-6.69|111.45
Lawang|-7.84|112.69
Lebaksiu|-7.05|109.14
Lembang|-6.81|107.62
Lhokseumawe|5.18|97.15
Loa Janan|-0.58|117.1
Lubuklinggau|-3.29|102.86
Lumajang|-8.13|113.22
Luwuk|-0.95|122.79
Madiun|-7.63|111.52
Magelang|-7.47|110.22
Majalengka|-6.84|108.23
Majenang|-7.3|108.76
Majene|-3.54|118.97
Malang|-7.98|112.63
Mamuju|-2.68|118.89
Manggar|-2.88|108.27
Manismata|-2.47|111.03
Manokwari|-0.86|134.06
Margahayukencana|-6.97|107.57
Margasari|-7.1|109.02
Maros|-5.01|119.57
Martapura|-3.41|114.86
Mataram|-8.58|116.12
Maumere|-8.62|122.21
Melati|-7.73|110.37
Mendaha|-1.02|103.59
Mertoyudan|-7.52|110.23
Meulaboh|4.14|96.13
Mlonggo|-6.53|110.7
Mojoagung|-7.57|112.35
Mojokerto|-7.47|112.43
Mranggen|-7.03|110.52
Muncar|-8.43|114.33
Muntilan|-7.58|110.29
Muntok|-2.07|105.16
Nabire|-3.36|135.5
Negara|-8.36|114.62
Nganjuk|-7.61|111.9
Ngawi|-7.4|111.45
Ngemplak|-7.55|110.72
Ngoro|-7.68|112.26
Ngunut|-8.11|112.02
Paciran|-6.88|112.38
Padalarang|-6.84|107.47
Padang|-0.95|100.35
Padangsidempuan|1.38|99.27
Pagar Alam|-4.03|103.25
Pakisaji|-8.07|112.6
Palangkaraya|-2.21|113.92
Palimanan|-6.71|108.42
Palopo|-2.99|120.2
Palu|-0.91|119.87
Pamanukan|-6.28|107.81
Pamekasan|-7.16|113.47
Pameungpeuk|-7.02|107.6
Pamulang|-6.34|106.74
Panarukan|-7.7|113.92
Pandaan|-7.65|112.69
Pandak|-7.91|110.29
Pandeglang|-6.31|106.11
Pangkalan Brandan|4.02|98.28
Pangkalanbuun|-2.68|111.63
Pangkalpinang|-2.13|106.11
Panji|-7.73|114.1
Parepare|-4.01|119.63
Pariaman|-0.62|100.12
Parung|-6.42|106.73
Pasarkemis|-6.17|106.53
Paseh|-7.1|107.76
Pasuruan|-7.65|112.91
Pati|-6.76|111.04
Payakumbuh|-0.22|100.63
Pecangaan|-6.7|110.71
Pekalongan|-6.89|109.68
Pekan Bahapal|3.11|99.17
Pelabuhanratu|-6.99|106.55
Pemalang|-6.89|109.38
Pemangkat|1.17|108.97
Pematangsiantar|2.96|99.07
Perbaungan|3.57|98.96
Percut|3.63|98.86
Plumbon|-6.71|108.47
Polewali|-3.43|119.34
Ponorogo|-7.87|111.46
Poso|-1.4|120.75
Prabumulih|-3.43|104.23
Praya|-8.71|116.27
Prigen|-7.68|112.62
Probolinggo|-7.75|113.22
Pundong|-7.95|110.35
Purbalingga|-7.39|109.36
Purwakarta|-6.56|107.44
Purwodadi|-7.09|110.92
Purwokerto|-7.42|109.23
Rajapolah|-7.22|108.19
Randudongkal|-7.1|109.32
Rangkasbitung|-6.36|106.25
Rantauprapat|2.1|99.83
Rantepao|-2.97|119.9
Rembangan|-6.7|111.34
Rengasdengklok|-6.16|107.3
Reuleuet|5.22|96.28
Ruteng|-8.61|120.46
Sabang|5.89|95.32
Salatiga|-7.33|110.49
Samarinda|-0.49|117.15
Sampang|-7.19|113.24
Sampit|-2.53|112.95
Sawangan|-6.4|106.77
Selogiri|-7.78|110.87
Sengkang|-4.13|120.03
Sepatan|-6.12|106.58
Serang|-6.12|106.15
Seririt|-8.19|114.94
Serpong|-6.32|106.66
Sewon|-7.88|110.36
Sibolga|1.74|98.78
Sidareja|-7.48|108.79
Sidoarjo|-7.45|112.72
Sigli|5.38|95.96
Sijunjung|-0.7|100.98
Simpang|-1.26|104.1
Sinabang|2.48|96.38
Singaparna|-7.35|108.11
Singaraja|-8.11|115.09
Singkil|2.29|97.79
Singojuruh|-8.32|114.23
Singosari|-7.89|112.67
Sinjai|-5.12|120.25
Situbondo|-7.71|114.01
Slawi|-6.98|109.14
Sleman|-7.72|110.36
Sofifi|0.74|127.56
Sokaraja|-7.46|109.29
Soko|-7.48|112.43
Solok|-0.8|100.66
Soreang|-7.03|107.52
Sorong|-0.88|131.26
Sragen|-7.43|111.02
Srandakan|-7.94|110.25
Srono|-8.4|114.27
Stabat|3.73|98.45
Sumbawa Besar|-8.49|117.42
Sumber|-6.76|108.48
Sumberpucung|-8.16|112.48
Sumedang|-6.86|107.92
Sumenep|-7.02|113.87
Sungai Penuh|-2.06|101.39
Sungai Raya|0.7|108.9
Sungailiat|-1.85|106.12
Sunggal|3.58|98.62
Surakarta|-7.56|110.83
Tanggulangin|-7.5|112.7
Tanjung Pandan|-2.73|107.63
Tanjungagung|-3.94|103.8
Tanjungbalai|2.97|99.8
Tanjungtiram|4.06|98.37
Tarub|-6.93|109.17
Tasikmalaya|-7.33|108.22
Tayu|-6.54|111.05
Tebingtinggi|3.33|99.16
Tegal|-6.87|109.14
Teluk Nibung|3|99.82
Teluknaga|-6.1|106.64
Terbanggi Besar|-4.88|105.22
Ternate|0.79|127.38
Tomohon|1.32|124.8
Tondano|1.31|124.91
Tongging|2.9|98.52
Trenggalek|-8.08|111.71
Trucuk|-7.72|110.66
Tual|-5.63|132.75
Tuban|-6.9|112.06
Tulangan Utara|-7.47|112.65
Tulungagung|-8.07|111.9
Ubud|-8.51|115.27
Ungaran|-7.14|110.41
Waingapu|-9.66|120.26
Wanaraja|-7.17|107.98
Wangon|-7.52|109.05
Watampone|-4.54|120.33
Wedi|-7.74|110.58
Welahan|-6.8|110.72
Weleri|-6.97|110.07
Weru|-6.71|108.5
Wiradesa|-6.89|109.62
Wongsorejo|-7.99|114.4
Wonopringgo|-6.98|109.62
Wonosobo|-7.36|109.9
= IE city
An Muileann gCearr|53.52|-7.34
Athlone|53.42|-7.94
Balbriggan|53.61|-6.18
Blanchardstown|53.39|-6.38
Carlow|52.84|-6.93
Celbridge|53.34|-6.54
Cluain Meala|52.35|-7.7
Drogheda|53.72|-6.35
Droichead Nua|53.18|-6.8
Dun Laoghaire|53.29|-6.14|Dún Laoghaire
Ennis|52.84|-8.99
Finglas|53.39|-6.3
Gaillimh|53.27|-9.05
Kilkenny|52.65|-7.25
Leixlip|53.37|-6.5
Letterkenny|54.95|-7.73
Loch Garman|52.33|-6.46
Lucan|53.36|-6.45
Luimneach|52.66|-8.62
Malahide|53.45|-6.15
Naas|53.22|-6.67
Navan|53.65|-6.68
Sandyford|53.27|-6.23
Sligo|54.27|-8.47
Tallaght|53.29|-6.37
Tralee|52.27|-9.7
= IL city
Afula|32.61|35.29
Ashdod|31.79|34.65
Ashkelon|31.67|34.57
Azor|32.02|34.81
Bat Yam|32.02|34.75
Beersheba|31.25|34.79
Bet She'an|32.5|35.5
Bet Shemesh|31.73|34.99
Bnei Brak|32.08|34.83
Daliyat al Karmel|32.69|35.05
Dimona|31.07|35.03
Eilat|29.56|34.95
Er Reina|32.72|35.32
Et Taiyiba|32.27|35.01|Eṭ Ṭaiyiba
Even Yehuda|32.27|34.89
Gan Yavne|31.79|34.71
Ganei Tikva|32.06|34.87
Gedera|31.81|34.78
Giv'at Shmuel|32.08|34.85
Givatayim|32.07|34.81
Hadera|32.44|34.9
Haifa|32.82|34.99
Herzliya|32.17|34.83
Hod HaSharon|32.16|34.89
Holon|32.01|34.78
Judeida Makr|32.93|35.16
Kafr Kanna|32.75|35.34|Kafr Kannā
Kafr Manda|32.81|35.26|Kafr Mandā
Kafr Qasim|32.11|34.98|Kafr Qāsim
Karmi'el|32.92|35.31
Kefar Yona|32.32|34.94
Kfar Saba|32.17|34.91
Kiryat Gat|31.61|34.76
Maghar|32.89|35.41|Maghār
Mevasseret Ziyyon|31.8|35.15|Mevasseret Ẕiyyon
Migdal Ha'Emeq|32.68|35.24
Modi'in Makkabbim Re'ut|31.89|35.02
Modiin Ilit|31.93|35.04
Nahariyya|33.01|35.1
Nazareth|32.7|35.3
Nesher|32.77|35.04
Ness Ziona|31.93|34.8
Netanya|32.33|34.86
Netivot|31.42|34.59
Nof HaGalil|32.71|35.32
Ofaqim|31.31|34.62
Or Yehuda|32.03|34.86
Petah Tiqwa|32.09|34.89|Petaẖ Tiqwa
Qalansuwa|32.28|34.98
Qiryat Ata|32.81|35.11
Qiryat Bialik|32.83|35.09
Qiryat Mozqin|32.84|35.08|Qiryat Moẕqin
Qiryat Shemona|33.21|35.57
Qiryat Yam|32.85|35.07
Ra'anana|32.18|34.87
Rahat|31.4|34.76
Ramat Gan|32.08|34.81
Ramat HaSharon|32.15|34.84
Ramla|31.93|34.87
Rehovot|31.89|34.81|Reẖovot
Rishon LeZiyyon|31.97|34.79|Rishon LeẔiyyon
Rosh Ha'Ayin|32.1|34.96
Safed|32.96|35.5
Sakhnin|32.86|35.3|Sakhnīn
Sederot|31.52|34.6
Shoham|32|34.95
Tiberias|32.79|35.53
Tirah|32.23|34.95
Tirat Karmel|32.76|34.97
Umm el Fahm|32.52|35.15|Umm el Faḥm
Yavne|31.88|34.74|Yavné
Yehud|32.03|34.89
Yehud-Monosson|32.03|34.88
= IN city
Abhayapuri|26.32|90.69|Abhayāpuri
Abohar|30.14|74.2
Abrama|20.86|72.91
Abu Road|24.48|72.78|Ābu Road
Achalpur|21.26|77.51
Achhnera|27.18|77.76
Adampur|31.43|75.71
Addanki|15.81|79.97
Adilabad|19.67|78.54|Ādilābād
Adirampattinam|10.34|79.38
Adoni|15.63|77.27|Ādoni
Adur|9.16|76.73|Adūr
Afzalgarh|29.39|78.67
Afzalpur|17.2|76.36
Agartala|23.84|91.28
Ahmadnagar|19.09|74.74
Ahmadpur|18.71|76.94
Ahraura|25.02|83.03
Airoli|19.15|73
Aistala|23.18|88.58
Ajmer|26.45|74.64
Ajnala|31.84|74.76|Ajnāla
Ajodhya|26.8|82.2
Ajra|16.12|74.21
Akalkot|17.53|76.21
Akaltara|22.02|82.43
Akbarpur|26.43|82.53
Akividu|16.58|81.38|Akivīdu
Akkarampalle|13.65|79.42
Aklera|24.41|76.57
Akola|20.71|77
Akot|21.1|77.06
Aland|17.56|76.57
Alandi|18.68|73.9
Alangayam|12.62|78.75|Alangāyam
Alangulam|8.86|77.5|Ālangulam
Alibag|18.65|72.88|Alībāg
Aliganj|27.49|79.17|Alīganj
Alipur Duar|26.48|89.52|Alīpur Duār
Almora|29.6|79.66
Alnavar|15.43|74.74|Alnāvar
Alot|23.76|75.56
Aluva|10.11|76.35
Alwaye|10.11|76.35
Amalapuram|16.58|82.01|Amalāpuram
Amalner|21.04|75.06
Amarnath|19.2|73.17|Amarnāth
Amarpatan|24.31|80.98|Amarpātan
Amarpur|25.04|86.9
Ambad|19.61|75.79
Ambah|26.7|78.23|Ambāh
Ambajogai|18.73|76.39|Ambājogāi
Ambasamudram|8.71|77.45
Ambattur|13.1|80.16|Ambattūr
Ambikapur|23.12|83.2|Ambikāpur
Ambur|12.79|78.72
Amet|25.31|73.93
Amla|21.92|78.13
Amlagora|22.85|87.34|Āmlāgora
Amli|20.28|73.02|Āmli
Amod|21.99|72.87
Amravati|20.93|77.75|Amrāvati
Amreli|21.6|71.21
Amroha|28.9|78.47
Amroli|21.25|72.84
Amta|22.58|88.01|Āmta
Amudalavalasa|18.41|83.9|Amudālavalasa
Anakapalle|17.69|83|Anakāpalle
Anamalais|10.58|76.93
Anand|22.55|72.96
Anandpur|31.24|76.5
Anantapur|14.68|77.61
Anantnag|33.73|75.15
Andippatti|10|77.62|Āndippatti
Andol|17.81|78.08
Anekal|12.71|77.7
Angamali|10.19|76.39|Angamāli
Angul|20.84|85.1
Anjad|22.04|75.06
Anjangaon|21.17|77.31
Anjar|23.11|70.03|Anjār
Ankleshwar|21.63|72.99
Annigeri|15.43|75.43
Annur|11.24|77.11
Anshing|20.04|77.32
Anta|25.15|76.3
Anthiyur|11.58|77.59
Anupgarh|29.19|73.21|Anūpgarh
Anuppur|23.1|81.69|Anūppur
Anupshahr|28.36|78.27|Anūpshahr
Aonla|28.27|79.17
Arakkonam|13.08|79.67
Arambagh|22.88|87.78|Arāmbāgh
Arang|21.2|81.97
Arangaon|19.03|74.71|Ārangaon
Arantangi|10.17|78.99|Arantāngi
Araria|26.15|87.51|Arāria
Arcot|12.91|79.32
Ariyalur|11.14|79.08|Ariyalūr
Arkalgud|12.76|76.06|Arkalgūd
Arni|12.67|79.29
Aroor|9.87|76.3
Arrah|25.56|84.66
Arsikere|13.31|76.26
Arukutti|9.87|76.35
Arumuganeri|8.57|78.09
Aruppukkottai|9.51|78.1
Arvi|21|78.23|Ārvi
Asandh|29.52|76.61|Āsandh
Ashoknagar|24.58|77.73
Ashoknagar Kalyangarh|22.86|88.64
Ashta|23.02|76.72
Asifabad|19.36|79.28|Asifābād
Asika|19.61|84.66|Āsika
Asind|25.73|74.33|Āsind
Atarra|25.29|80.57
Athagarh|20.52|85.63|Āthagarh
Athni|16.73|75.06
Atmakur|15.88|78.59|Atmakūr
Atrauli|28.03|78.29|Atraulī
Attili|16.7|81.6
Attingal|8.7|76.82
Attur|11.59|78.6
Aurad|18.25|77.42|Aurād
Auraiya|26.47|79.51
Aurangabad|19.88|75.34
Ausa|18.25|76.5
Avadi|13.11|80.11|Āvadi
Avanigadda|16.02|80.92
Avinashi|11.19|77.27
Ayakudi|10.45|77.55
Azhiyur|11.69|75.56|Azhiyūr
Babai|22.7|77.93|Bābai
Baberu|25.55|80.7
Babina|25.24|78.47|Babīna
Babra|21.85|71.31|Bābra
Babrala|28.26|78.41|Babrāla
Bachhraon|28.93|78.23
Bada Barabil|22.11|85.39|Bada Barabīl
Badagara|11.6|75.58
Badami|15.91|75.68|Bādāmi
Baddi|30.96|76.79
Badlapur|19.16|73.27
Badnawar|23.02|75.23|Badnāwar
Baduria|22.74|88.79|Badūria
Badvel|14.75|79.06
Bagaha|27.1|84.09
Bagalkot|16.19|75.7
Bagar|28.19|75.5
Bagasra|21.49|70.96
Bagdogra|26.7|88.31
Bagepalli|13.78|77.8|Bāgepalli
Bagha Purana|30.69|75.1|Bāgha Purāna
Baghpat|28.94|77.22|Bāghpat
Bagula|23.34|88.64|Bagulā
Bahadurganj|26.26|87.82|Bahādurganj
Bahadurgarh|28.69|76.94|Bahādurgarh
Baharampur|24.1|88.25
Baheri|28.77|79.5
Bahjoi|28.4|78.63
Bahraigh|27.57|81.59
Bahula|23.65|87.16
Baidyabati|22.78|88.33|Baidyabāti
Baihar|22.1|80.55
Bail-Hongal|15.81|74.86
Bairagnia|26.74|85.27|Bairāgnia
Baj Baj|22.48|88.18
Bakhtiyarpur|25.46|85.53|Bakhtiyārpur
Balachor|31.06|76.3|Bālāchor
Balaghat|21.82|80.19|Bālāghāt
Balangir|20.7|83.49|Balāngīr
Balapur|20.67|76.77|Bālāpur
Balarampur|23.1|86.22|Balarāmpur
Balasore|21.49|86.93
Balod|20.73|81.21
Baloda Bazar|21.66|82.16|Baloda Bāzār
Balotra|25.83|72.24|Bālotra
Balrampur|27.43|82.19|Balrāmpur
Balugaon|20.18|85.11|Bālugaon
Balurghat|25.22|88.78|Bālurghāt
Bamor Kalan|24.89|78.15|Bāmor Kalān
Banapur|19.78|85.17|Bānapur
Banat|29.46|77.35
Banda|25.48|80.33|Bānda
Bandikui|27.05|76.57|Bāndīkūi
Bandipura|34.42|74.64
Banganapalle|15.32|78.23
Bangaon|23.05|88.83
Bangarapet|12.99|78.18
Bangarmau|26.89|80.21|Bāngarmau
Banka|24.88|86.92|Bānka
Banki|20.38|85.53|Bānki
Bankra|22.6|88.28
Bankura|23.23|87.07|Bānkura
Banmankhi|25.89|87.19
Bannur|12.33|76.86|Bannūr
Bansbaria|22.95|88.4|Bānsbāria
Bansdih|25.88|84.22|Bānsdīh
Bansi|27.18|82.93|Bānsi
Banswada|18.38|77.88|Bānswāda
Banswara|23.54|74.44|Bānswāra
Bantva|21.49|70.08|Bāntva
Bantval|12.89|75.03|Bantvāl
Banur|30.55|76.72|Banūr
Bapatla|15.9|80.47|Bāpatla
Bar Bigha|25.22|85.73
Bara Uchana|29.47|76.18|Bara Uchāna
Barakpur|22.77|88.36|Bārākpur
Baramati|18.15|74.58|Bārāmati
Baramula|34.21|74.34|Bāramūla
Baran|25.1|76.52|Bārān
Barasat|22.72|88.48|Bārāsat
Barauli|26.38|84.59
Baraut|29.1|77.26
Barbil|22.1|85.38
Barddhaman|23.26|87.86|Barddhamān
Bardoli|21.12|73.11|Bārdoli
Bargarh|21.33|83.62
Bargi|22.99|79.88
Barh|25.48|85.71|Bārh
Barhiya|25.29|86.02
Bari Sadri|24.41|74.47|Bari Sādri
Barjala|23.62|91.36
Barka Kana|23.62|85.47|Barkā Kānā
Barki Saria|24.18|85.89
Barmer|25.75|71.39|Bārmer
Barnala|30.37|75.55|Barnāla
Barpali|21.19|83.59|Barpāli
Barpeta|26.32|91.01
Barpeta Road|26.5|90.97
Barsi|18.23|75.69|Bārsi
Baruipur|22.35|88.44|Bāruipur
Baruni|25.48|85.97|Bāruni
Barwala|29.37|75.91|Barwāla
Barwani|22.03|74.9|Barwāni
Basavakalyan|17.87|76.95|Basavakalyān
Basavana Bagevadi|16.57|75.97|Basavana Bāgevādi
Basi|26.83|76.05
Basmat|19.33|77.16
Basni|27.17|73.65
Basoda|23.85|77.94|Bāsoda
Basti|26.79|82.72|Bastī
Basudebpur|21.12|86.73|Bāsudebpur
Baswa|27.15|76.58
Batala|31.81|75.2|Batāla
Bathinda|30.21|74.94
Bawana|28.8|77.03|Bawāna
Bayana|26.91|77.29|Bayāna
Bazpur|29.15|79.11|Bāzpur
Beawar|26.1|74.32|Beāwar
Bedi|22.5|70.04
Begamganj|23.6|78.34
Begusarai|25.42|86.13
Behat|30.17|77.61
Behror|27.89|76.28
Bela|25.92|82
Beldanga|23.93|88.26|Beldānga
Belgaum|15.85|74.5
Bellampalli|19.06|79.49
Bellary|15.14|76.92
Belonia|23.25|91.45
Belsand|26.44|85.4
Belur|13.17|75.87|Belūr
Bemetara|21.72|81.53|Bemetāra
Beohari|24.02|81.38|Beohāri
Berasia|23.63|77.43
Beri Khas|28.7|76.58|Beri Khās
Betamcherla|15.45|78.15
Bettiah|26.8|84.5
Betul|21.9|77.9|Betūl
Bewar|27.22|79.3
Beypore|11.17|75.81
Bhabhua|25.04|83.61
Bhachau|23.3|70.34|Bhachāu
Bhadasar|28.31|74.29|Bhādāsar
Bhadaur|30.48|75.33
Bhadohi|25.4|82.57
Bhadra|29.1|75.17|Bhādra
Bhadrachalam|17.67|80.89|Bhadrāchalam
Bhadrakh|21.05|86.52
Bhadravati|13.85|75.71|Bhadrāvati
Bhadreswar|22.82|88.34
Bhagalpur|25.24|86.97|Bhāgalpur
Bhainsdehi|21.64|77.63
Bhaisa|19.11|77.96
Bhalki|18.04|77.21|Bhālki
Bhandara|21.17|79.65|Bhandāra
Bhander|25.74|78.75|Bhānder
Bhanjanagar|19.93|84.58
Bhanpura|24.51|75.75|Bhānpura
Bhanpuri|21.09|80.93|Bhānpurī
Bhanvad|21.93|69.78|Bhānvad
Bharthana|26.75|79.22
Bharuch|21.69|72.98|Bharūch
Bharwari|25.56|81.49|Bharwāri
Bhasawar|27.04|77.05|Bhasāwar
Bhatapara|21.73|81.95|Bhātāpāra
Bhatkal|13.99|74.56
Bhatpara|22.87|88.4|Bhātpāra
Bhattiprolu|16.1|80.78
Bhavani|11.45|77.68|Bhavāni
Bhawaniganj|24.42|75.84|Bhawāniganj
Bhawanigarh|30.27|76.04|Bhawānīgarh
Bhawanipatna|19.91|83.17|Bhawānipatna
Bhawanipur|26.45|87.03
Bhayandar|19.3|72.85
Bhayavadar|21.86|70.25|Bhāyāvadar
Bhikangaon|21.87|75.96
Bhikhi|30.06|75.53|Bhīkhi
Bhilwara|25.35|74.64|Bhīlwāra
Bhimavaram|16.54|81.52|Bhīmavaram
Bhimunipatnam|17.89|83.45|Bhīmunipatnam
Bhind|26.57|78.79
Bhindar|24.5|74.19|Bhindār
Bhinga|27.7|81.93
Bhinmal|25|72.27|Bhīnmāl
Bhitarwar|25.79|78.11|Bhitarwār
Bhiwani|28.79|76.14|Bhiwāni
Bhogpur|31.55|75.64
Bhongaon|27.26|79.18
Bhongir|17.52|78.89|Bhongīr
Bhor|18.15|73.84
Bhuban|20.88|85.83
Bhubaneshwar|20.27|85.83
Bhudgaon|16.91|74.6
Bhuj|23.25|69.67
Bhum|18.46|75.66|Bhūm
Bhusaval|21.04|75.79|Bhusāval
Biaora|23.92|76.91
Bidar|17.91|77.52|Bīdar
Bidhuna|26.8|79.51|Bidhūna
Bihar Sharif|25.2|85.52|Bihār Sharīf
Bihariganj|25.73|86.99|Bihārīganj
Bijapur|16.82|75.72
Bijawar|24.62|79.49|Bijāwar
Bijbehara|33.79|75.11
Bijnor|29.37|78.14
Bikramganj|25.21|84.26
Bilara|26.18|73.71|Bilāra
Bilari|28.62|78.8|Bilāri
Bilasipara|26.23|90.23|Bilāsipāra
Bilaspur|22.08|82.16|Bilāspur
Bilgi|16.35|75.62
Bilgram|27.18|80.03|Bilgrām
Bilhaur|26.84|80.06
Bilimora|20.77|72.96
Bilsanda|28.24|79.95
Bilsi|28.13|78.91
Bilthra|26.13|83.89
Bindki|26.04|80.58
Binka|21.03|83.81
Birmitrapur|22.4|84.77
Birpara|26.7|89.15
Birpur|26.51|87.01|Bīrpur
Birur|13.6|75.97|Birūr
Bisalpur|28.29|79.8|Bīsalpur
Bisauli|28.31|78.94
Bishnupur|23.07|87.32
Biswan|27.5|81|Biswān
Bobbili|18.57|83.36
Bodhan|18.66|77.89
Bodinayakkanur|10.01|77.35|Bodināyakkanūr
Boisar|19.8|72.76
Bokajan|26.02|93.78|Bokajān
Bolpur|23.66|87.7
Bongaigaon|26.48|90.56
Borivli|19.23|72.86
Borsad|22.41|72.9
Botad|22.17|71.67|Botād
Brahmapur|19.31|84.79
Brajarajnagar|21.82|83.92|Brājarājnagar
Budaun|28.04|79.13
Buddh Gaya|24.7|84.99
Budhana|29.29|77.48|Budhāna
Budhlada|29.93|75.56|Budhlāda
Bulandshahr|28.4|77.86
Buldana|20.53|76.18|Buldāna
Bundi|25.44|75.64|Būndi
Bundu|23.16|85.59|Būndu
Burhanpur|21.31|76.23|Burhānpur
Burhar|23.21|81.53
Burla|21.51|83.87
Buxar|25.58|83.98
Byadgi|14.67|75.49|Byādgi
Byndoor|13.87|74.63
Calangute|15.54|73.76
Chaibasa|22.55|85.8|Chāībāsa
Chakan|18.76|73.86|Chākan
Chakapara|22.63|88.35
Chakia|26.42|85.05|Chākia
Chaklasi|22.65|72.94|Chaklāsi
Chakradharpur|22.68|85.63
Chaksu|26.61|75.95
Chalala|21.41|71.17|Chalāla
Chalisgaon|20.46|75.02|Chālisgaon
Challakere|14.32|76.65
Challapalle|16.12|80.93
Chamba|32.56|76.13
Champa|22.04|82.64|Chāmpa
Chamrajnagar|11.92|76.94
Chanasma|23.71|72.11|Chānasma
Chanda|19.95|79.3|Chānda
Chandannagar|22.86|88.37
Chandauli|25.26|83.27
Chanderi|24.71|78.14
Chandor|20.33|74.24|Chāndor
Chandpur|29.13|78.27|Chāndpur
Chandrakona|22.73|87.52
Chanduasi|28.45|78.78
Chandur|19.73|79.17|Chāndur
Chandur Bazar|21.24|77.75|Chāndūr Bāzār
Changanacheri|9.44|76.54|Changanācheri
Channagiri|14.02|75.93
Channapatna|12.65|77.21
Channarayapatna|12.91|76.39|Channarāyapatna
Chapar|26.27|90.45|Chāpar
Chapra|25.78|84.75|Chāpra
Charkhari|25.4|79.75|Charkhāri
Charkhi Dadri|28.59|76.27|Charkhi Dādri
Charthawal|29.55|77.59|Charthāwal
Chatra|24.21|84.87|Chatrā
Chatrapur|19.36|84.98
Chemmumiahpet|15.9|79.32
Chengam|12.31|78.79
Chengannur|9.32|76.62|Chengannūr
Chennimalai|11.16|77.6
Cherthala|9.68|76.34
Chettipalaiyam|10.91|77.04|Chettipālaiyam
Chetwayi|10.53|76.05
Cheyyar|12.66|79.54
Chhabra|24.66|76.84
Chhala|23.31|72.77
Chhapar|27.82|74.44|Chhāpar
Chhaprauli|29.21|77.17
Chharra|27.92|78.4
Chhata|27.72|77.51|Chhāta
Chhatapur|26.22|87|Chhātāpur
Chhatarpur|24.92|79.59
Chhibramau|27.15|79.5|Chhibrāmau
Chhindwara|22.06|78.94|Chhindwāra
Chhota Udepur|22.3|74.02
Chhoti Sadri|24.38|74.7|Chhoti Sādri
Chicholi|21.47|79.7
Chidambaram|11.4|79.69
Chidawa|28.24|75.64
Chik Ballapur|13.44|77.73|Chik Ballāpur
Chikhli|20.35|76.26
Chikmagalur|13.32|75.77|Chikmagalūr
Chiknayakanhalli|13.42|76.62|Chiknāyakanhalli
Chikodi|16.43|74.59
Chilakalurupet|16.09|80.17|Chilakalūrupet
Chillupar|26.28|83.51|Chillupār
Chincholi|17.47|77.42
Chingleput|12.69|79.98
Chinna Salem|11.63|78.87
Chinnachowk|14.48|78.84
Chinnamanur|9.84|77.38|Chinnamanūr
Chintamani|13.4|78.05|Chintāmani
Chiplun|17.53|73.51|Chiplūn
Chipurupalle|18.31|83.57|Chīpurupalle
Chirala|15.82|80.35|Chīrāla
Chitapur|17.12|77.08|Chītāpur
Chitradurga|14.22|76.4
Chittaranjan|23.86|86.9
Chittaurgarh|24.89|74.62
Chittur|10.7|76.75|Chittūr
Chodavaram|17.83|82.94
Chopda|21.25|75.3
Chotila|22.42|71.2
Chunar|25.13|82.88|Chunār
Churachandpur|24.33|93.67|Churāchāndpur
Churu|28.3|74.97|Chūru
Clement Town|30.26|78.01
Closepet|12.72|77.28
Colachel|8.18|77.26
Colgong|25.26|87.23
Colonelganj|27.13|81.7
Contai|21.78|87.75
Coondapoor|13.63|74.69
Cuddapah|14.48|78.82
Cumbum|9.74|77.28
Cuncolim|15.18|73.99
Curchorem|15.26|74.11
Dabhoi|22.18|73.43
Daboh|26|78.88
Dabra|25.89|78.33
Dabwali|29.95|74.74|Dabwāli
Dadri|28.55|77.55|Dādri
Dahanu|19.97|72.71|Dāhānu
Dahegam|23.17|72.82|Dahegām
Dakor|22.75|73.15|Dākor
Dalkola|25.88|87.84
Dalsingh Sarai|25.67|85.84
Daltonganj|24.04|84.07
Dam Dam|22.63|88.42
Daman|20.41|72.83
Damnagar|21.69|71.52|Dāmnagar
Damoh|23.83|79.44
Dandeli|15.27|74.62
Darbhanga|26.15|85.9
Darjiling|27.03|88.27|Dārjiling
Darsi|15.77|79.68
Darwha|20.31|77.77|Dārwha
Daryapur|20.92|77.33|Daryāpur
Dasna|28.68|77.52|Dāsna
Dasnapur|19.65|78.51
Dasuya|31.82|75.65|Dasūya
Dataganj|28.03|79.41|Dātāganj
Datia|25.67|78.46
Dattapur|20.78|78.14|Dattāpur
Daudnagar|25.03|84.4
Daund|18.47|74.58
Dausa|26.89|76.34
Davangere|14.47|75.93
Dehra Dun|30.32|78.03|Dehra Dūn
Dehri|24.9|84.18
Denkanikota|12.53|77.79
Deoband|29.7|77.68
Deogarh|21.54|84.73
Deolali|19.94|73.83|Deolāli
Deoli|28.5|77.23
Deoranian|28.63|79.48|Deoraniān
Deori Khas|23.39|79.02|Deori Khās
Depalpur|22.85|75.54|Depālpur
Deshnoke|27.8|73.34
Deulgaon Raja|20.02|76.04|Deūlgaon Rāja
Devakottai|9.95|78.82
Devanhalli|13.25|77.71
Devarkonda|16.69|78.92
Devgadh Bariya|22.71|73.91|Devgadh Bāriya
Devgarh|25.53|73.91
Dewas|22.97|76.06
Dhamnod|22.21|75.47|Dhāmnod
Dhampur|29.31|78.51|Dhāmpur
Dhamtari|20.71|81.55
Dhanaula|30.28|75.57
Dhanaura|28.96|78.26
Dhandhuka|22.38|71.99
Dhanera|24.51|72.02
Dhar|22.59|75.3|Dhār
Dharampur|20.54|73.17
Dharamsala|32.22|76.32
Dharangaon|21.01|75.27
Dharapuram|10.74|77.53
Dhari|21.33|71.03|Dhāri
Dhariwal|31.96|75.32|Dhāriwāl
Dharmabad|18.89|77.85|Dharmābād
Dharmadam|11.78|75.46
Dharmanagar|24.37|92.17
Dharmapuri|12.13|78.16
Dharmavaram|14.41|77.72
Dharuhera|28.21|76.8|Dhāruhera
Dharur|18.82|76.11|Dhārūr
Dhaulpur|26.69|77.88
Dhaurahra|28|81.09
Dhekiajuli|26.7|92.48
Dhenkanal|20.66|85.6|Dhenkānāl
Dhing|26.47|92.47
Dholka|22.73|72.44
Dhone|15.4|77.87
Dhoraji|21.73|70.45|Dhorāji
Dhrangadhra|22.99|71.47|Dhrāngadhra
Dhrol|22.57|70.42
Dhuburi|26.02|89.99
Dhulagari|22.58|88.17
Dhulia|20.9|74.78|Dhūlia
Dhulian|24.68|87.95|Dhuliān
Dhupgari|26.59|89.01|Dhupgāri
Dhuri|30.37|75.87|Dhūri
Diamond Harbour|22.19|88.18
Dibai|28.21|78.26
Dibrugarh|27.48|94.91
Dicholi|15.59|73.95
Didwana|27.4|74.58|Dīdwāna
Digboi|27.39|95.62
Dighwara|25.74|85.01|Dighwāra
Diglur|18.55|77.58|Dīglūr
Digras|20.1|77.72
Dimapur|25.91|93.72|Dimāpur
Dinanagar|32.14|75.47|Dīnānagar
Dinapore|25.64|85.05
Dindigul|10.37|77.98
Dindori|22.94|81.08
Dinhata|26.14|89.46|Dīnhāta
Diphu|25.84|93.43
Disa|24.26|72.18|Dīsa
Dod Ballapur|13.29|77.54|Dod Ballāpur
Doda|33.15|75.55
Dohad|22.83|74.26
Dombivli|19.22|73.08
Dondaicha|21.32|74.57
Dongargarh|21.19|80.75
Doraha|30.8|76.02|Dorāha
Dornakal|17.44|80.15
Dubrajpur|23.79|87.38|Dubrājpur
Dugda|23.75|86.17
Duliagaon|27.37|95.31|Duliāgaon
Dum Duma|27.57|95.56
Dumjor|22.62|88.25
Dumra|26.57|85.52
Dumraon|25.55|84.15
Dungarpur|23.84|73.71|Dūngarpur
Durg|21.19|81.28
Durgapur|23.52|87.31
Egra|21.9|87.54
Elamanchili|17.55|82.86
Ellenabad|29.45|74.66
Ellore|16.71|81.1
Elur|10.07|76.28|Elūr
Emmiganur|15.77|77.48|Emmiganūr
Erandol|20.92|75.33
Erattupetta|9.69|76.78|Erāttupetta
Erraguntla|14.64|78.54
Etawa|24.18|78.2|Etāwa
Etawah|26.78|79.02|Etāwah
Faizpur|21.17|75.86
Falakata|26.52|89.2|Fālākāta
Farakka|24.82|87.9
Faridkot|30.67|74.76|Farīdkot
Farrukhabad|27.39|79.58|Farrukhābād
Farrukhnagar|17.08|78.2
Fatehganj West|28.47|79.31
Fatehgarh Churian|31.86|74.96|Fatehgarh Chūriān
Fatehpur|25.93|80.81
Fatehpur Sikri|27.09|77.66|Fatehpur Sīkri
Fatwa|25.51|85.31
Fazilka|30.4|74.03|Fāzilka
Ferokh|11.18|75.84
Ferozepore|30.93|74.61
Firozabad|27.15|78.4|Fīrozābād
Firozpur Jhirka|27.79|76.94|Fīrozpur Jhirka
Forbesganj|26.3|87.27
Fort Gloster|22.5|88.18
French Rocks|12.5|76.67
Fyzabad|26.78|82.15|Fyzābād
Gadag|15.43|75.63
Gadag-Betageri|15.42|75.62
Gadarwara|22.92|78.78|Gādarwāra
Gaddi Annaram|17.37|78.52
Gadhada|21.97|71.58
Gadhinglaj|16.22|74.35
Gadwal|16.24|77.8|Gadwāl
Gajendragarh|15.74|75.97
Gajraula|28.85|78.24
Gajuwaka|17.7|83.22
Gandarbal|34.23|74.77|Gāndarbal
Gandevi|20.81|73
Gandhidham|23.08|70.13|Gāndhīdhām
Gangakher|18.97|76.75|Gangākher
Ganganagar|29.92|73.87|Gangānagar
Gangapur|26.47|76.72|Gangāpur
Gangarampur|25.4|88.53|Gangārāmpur
Gangawati|15.43|76.53|Gangāwati
Gangoh|29.78|77.26
Gangolli|13.65|74.67
Gangtok|27.33|88.61
Ganj Dundwara|27.73|78.94|Ganj Dundwāra
Gannavaram|16.54|80.8
Garhakota|23.78|79.14|Garhākota
Garhmuktesar|28.79|78.1
Garhshankar|31.22|76.14
Garhwa|24.16|83.81
Gariadhar|21.54|71.58
Garui|22.63|88.4
Gauripur|26.08|89.96
Gaya|24.8|85
Gevrai|19.26|75.75
Gharaunda|29.54|76.97
Ghatal|22.66|87.73|Ghātāl
Ghatampur|26.15|80.17|Ghātampur
Ghatanji|20.14|78.31|Ghātanji
Ghatkesar|17.45|78.68
Ghatsila|22.59|86.48|Ghātsīla
Ghazipur|25.58|83.59|Ghazīpur
Ghosi|26.11|83.54|Ghosī
Ghoti Budrukh|19.72|73.63
Ghugus|19.94|79.11
Giddalur|15.37|78.93|Giddalūr
Giddarbaha|30.2|74.67|Giddarbāha
Gingee|12.25|79.42
Goalpara|26.18|90.63|Goālpāra
Gobardanga|22.88|88.75|Gobārdānga
Gobichettipalayam|11.45|77.44
Gobindpur|22.63|86.07
Godda|24.83|87.21
Godhra|22.78|73.61
Gohadi|26.43|78.44
Gohana|29.14|76.7|Gohāna
Gokak|16.17|74.82
Gokarna|14.55|74.32
Gokavaram|17.26|81.85
Gola Gokarannath|28.08|80.47|Gola Gokarannāth
Golaghat|26.51|93.96|Golāghāt
Gomoh|23.87|86.15
Gonda City|27.13|81.95|Gondā City
Gondal|21.96|70.8
Gondia|21.46|80.19|Gondiā
Gorantla|13.98|77.77
Goribidnur|13.61|77.52|Goribidnūr
Gosaba|22.17|88.8|Gosāba
Govardhan|27.5|77.46
Goyerkata|26.7|89.03|Goyerkāta
Gubbi|13.31|76.94
Gudalur|9.68|77.25
Gudivada|16.44|81|Gudivāda
Gudiyatham|12.95|78.87
Gudur|14.15|79.85|Gūdūr
Guduvancheri|12.85|80.06|Gūduvāncheri
Gulabpura|25.9|74.66|Gulābpura
Gulaothi|28.59|77.79|Gulāothi
Gulbarga|17.34|76.84
Guledagudda|16.05|75.79
Gumia|23.8|85.83
Gumla|23.04|84.54|Gumlā
Gummidipundi|13.41|80.11
Guna|24.65|77.31
Gundlupet|11.81|76.69|Gundlupēt
Gunnaur|28.24|78.44
Guntakal Junction|15.17|77.36
Gunupur|19.08|83.81
Gurmatkal|16.87|77.39|Gurmatkāl
Gursahaiganj|27.12|79.73|Gursahāiganj
Gursarai|25.62|79.18|Gursarāi
Guru Har Sahai|30.71|74.4|Guru Har Sahāi
Guruvayur|10.59|76.04|Guruvāyūr
Guskhara|23.49|87.73
Habra|22.84|88.66|Hābra
Hadagalli|15.02|75.93
Hadgaon|19.5|77.66|Hadgāon
Haflong|25.16|93.02|Hāflong
Hailakandi|24.68|92.56|Hailākāndi
Hajipur|25.69|85.21|Hājīpur
Hajo|26.25|91.53|Hājo
Haldaur|29.29|78.28
Haldia|22.06|88.11
Haldwani|29.22|79.53
Halisahar|22.93|88.42|Hālīsahar
Haliyal|15.33|74.76
Halol|22.5|73.47|Hālol
Halvad|23.02|71.18
Hamirpur|25.96|80.15|Hamīrpur
Handia|25.36|82.19|Handiā
Hangal|14.76|75.12|Hāngal
Hansi|29.1|75.96|Hānsi
Hanumangarh|29.58|74.33|Hanumāngarh
Haora|22.58|88.32|Hāora
Hapur|28.73|77.78|Hāpur
Harda Khas|22.34|77.1|Harda Khās
Hardoi|27.39|80.13|Hardoī
Harihar|14.51|75.81
Harij|23.69|71.91|Hārij
Harpalpur|25.29|79.33|Harpālpur
Harpanahalli|14.79|75.99
Harur|12.05|78.48|Harūr
Hasanpur|28.72|78.28
Hasimara|26.75|89.35|Hāsimāra
Hastinapur|29.16|78.01|Hastināpur
Hathras|27.6|78.05|Hāthras
Hatta|24.13|79.6
Haveri|14.79|75.4|Hāveri
Hazaribagh|23.99|85.36|Hazāribāgh
Hilsa|25.32|85.28
Himatnagar|23.6|72.97
Hindaun|26.73|77.04
Hindoria|23.9|79.57
Hindupur|13.83|77.49
Hinganghat|20.55|78.84|Hinganghāt
Hingoli|19.71|77.14
Hinjilikatu|19.48|84.74
Hirakud|21.53|83.87|Hīrākud
Hirekerur|14.46|75.4|Hirekerūr
Hiriyur|13.94|76.62|Hiriyūr
Hisua|24.83|85.42|Hisuā
Hodal|27.89|77.37
Hojai|26|92.86|Hojāi
Holalkere|14.04|76.18
Hole Narsipur|12.79|76.24
Homnabad|17.77|77.13|Homnābād
Honavar|14.28|74.44|Honāvar
Honnali|14.24|75.65|Honnāli
Hosdurga|13.8|76.28
Hoshangabad|22.75|77.73|Hoshangābād
Hoshiarpur|31.54|75.91|Hoshiārpur
Hoskote|13.07|77.8
Hospet|15.27|76.39
Hosur|12.74|77.83|Hosūr
Howli|26.42|90.98
Hugli|22.91|88.4
Hukeri|16.23|74.6
Hungund|16.06|76.06
Hunsur|12.3|76.29|Hunsūr
Husainabad|24.53|84|Husainābād
Ichalkaranji|16.69|74.46
Ichchapuram|19.11|84.69|Ichchāpuram
Idappadi|11.59|77.84
Igatpuri|19.7|73.56
Ilkal|15.96|76.11
Indapur|18.3|73.25|Indāpur
Indergarh|26.94|79.67
Indi|17.18|75.95
Indri|29.88|77.06
Ingraj Bazar|25|88.15|Ingrāj Bāzār
Injambakkam|12.92|80.25
Iringal|11.56|75.62
Irinjalakuda|10.34|76.21|Irinjālakuda
Irugur|11.02|77.06|Irugūr
Islamnagar|28.33|78.73|Islāmnagar
Islampur|26.27|88.19|Islāmpur
Itanagar|27.09|93.61|Itānagar
Itarsi|22.61|77.76|Itārsi
Itimadpur|27.24|78.2|Itimādpur
Jabalpur|23.17|79.95
Jagadhri|30.17|77.3|Jagādhri
Jagalur|14.52|76.34|Jagalūr
Jagatsinghapur|20.26|86.17
Jagdalpur|19.08|82.02
Jagdishpur|26.75|80.55|Jagdīshpur
Jagdispur|25.47|84.42|Jagdīspur
Jaggayyapeta|16.89|80.1
Jagraon|30.79|75.47
Jahanabad|25.21|84.99|Jahānābād
Jahangirabad|28.41|78.11|Jahāngīrābād
Jahazpur|25.62|75.28|Jahāzpur
Jaigaon|26.85|89.38
Jais|26.26|81.55
Jaisalmer|26.92|70.9
Jaisingpur|16.78|74.55
Jaitaran|26.2|73.94|Jaitāran
Jaito|30.45|74.89
Jajpur|20.85|86.34|Jājpur
Jalali|27.87|78.25|Jalālī
Jalalpur|26.31|82.74|Jalālpur
Jalarpet|12.57|78.57|Jalārpet
Jalaun|26.15|79.34|Jālaun
Jalesar|27.47|78.3
Jalgaon|21|75.57
Jalgaon Jamod|21.05|76.53
Jalna|19.84|75.89|Jālna
Jalor|25.35|72.62
Jalpaiguri|26.52|88.73|Jalpāiguri
Jamadoba|23.72|86.4|Jāmadoba
Jamai|22.2|78.59|Jāmai
Jambusar|22.05|72.8
Jamkhandi|16.5|75.29
Jammalamadugu|14.85|78.38
Jammu|32.74|74.87
Jamshedpur|22.8|86.19
Jamuria|23.7|87.08|Jāmuria
Jandiala|31.16|75.62|Jandiāla
Jangaon|17.73|79.15
Jangipur|24.47|88.08
Janjgir|22.01|82.58|Jānjgīr
Jansath|29.33|77.85|Jānsath
Jaora|23.64|75.13|Jaorā
Jarwal|27.16|81.54
Jasdan|22.04|71.21
Jashpurnagar|22.89|84.14
Jasidih|24.51|86.65
Jaspur|29.28|78.83
Jaswantnagar|26.88|78.9
Jatani|20.16|85.71
Jatara|25.01|79.05|Jatāra
Jaunpur|25.75|82.69
Jawad|24.6|74.86|Jāwad
Jayamkondacholapuram|11.21|79.36
Jaynagar|26.59|86.14
Jaynagar-Majilpur|22.18|88.42
Jetpur|21.75|70.62
Jevargi|17.01|76.77
Jewar|28.12|77.56
Jeypore|18.86|82.57
Jha-Jha|24.77|86.38|Jhā-Jhā
Jhabua|22.77|74.59|Jhābua
Jhajjar|28.61|76.66
Jhalawar|24.6|76.16|Jhālāwār
Jhalida|23.37|85.98|Jhalidā
Jhalrapatan|24.54|76.17|Jhālrapātan
Jhalu|29.34|78.23|Jhālu
Jhanjharpur|26.26|86.28|Jhanjhārpur
Jhansi|25.46|78.58|Jhānsi
Jhargram|22.45|86.99|Jhārgrām
Jharia|23.74|86.41
Jharsuguda|21.86|84.01
Jhinjhak|26.56|79.73|Jhīnjhak
Jhinjhana|29.52|77.22|Jhinjhāna
Jhunjhunun|28.13|75.4|Jhunjhunūn
Jhusi|25.44|81.91|Jhūsi
Jind|29.32|76.32|Jīnd
Jintur|19.61|76.69|Jintūr
Jodiya Bandar|22.72|70.28
Jogbani|26.4|87.27
Jora|26.34|77.81
Jorhat|26.76|94.2|Jorhāt
Jumri Tilaiya|24.43|85.53|Jumri Tilaiyā
Junagarh|19.86|82.93|Jūnāgarh
Junnar|19.21|73.88
Kabrai|25.4|80|Kabrāi
Kachhwa|25.21|82.71
Kadakkavoor|8.68|76.77
Kadayanallur|9.07|77.34
Kadi|23.3|72.33
Kadiri|14.11|78.16
Kadod|21.22|73.22
Kadur|13.55|76.01|Kadūr
Kagal|16.58|74.32|Kāgal
Kaikalur|16.55|81.21|Kaikalūr
Kailaras|26.3|77.62|Kailāras
Kailashahar|24.33|92|Kailāshahar
Kaimganj|27.55|79.34
Kaimori|23.38|79.74
Kairana|29.4|77.21|Kairāna
Kaithal|29.8|76.4
Kakching|24.5|93.98
Kakori|26.87|80.79|Kākori
Kakrala|27.89|79.19|Kakrāla
Kalakkadu|8.51|77.55|Kalakkādu
Kalamb|19.04|73.96
Kalamnuri|19.67|77.31|Kalamnūri
Kalanaur|28.83|76.4|Kalānaur
Kalanwali|29.84|74.97|Kālānwāli
Kalavad|22.21|70.38|Kālāvad
Kalavoor|9.57|76.33
Kalghatgi|15.18|74.97
Kalimpong|27.07|88.48|Kālimpong
Kaliyaganj|25.63|88.33|Kāliyāganj
Kalka|30.84|76.94|Kālka
Kallakkurichchi|11.74|78.96
Kallidaikurichi|8.69|77.47
Kalmeshwar|21.23|78.92
Kalna|23.22|88.36|Kālna
Kalol|22.61|73.46|Kālol
Kalpatta|11.61|76.08
Kalpi|26.12|79.73|Kālpi
Kalugumalai|9.15|77.71
Kalyan|19.24|73.14|Kalyān
Kalyandurg|14.55|77.11
Kalyani|22.98|88.48
Kamakhyanagar|20.93|85.54|Kāmākhyānagar
Kamalganj|27.26|79.63
Kaman|27.66|77.27|Kāman
Kamareddi|18.32|78.34|Kāmāreddi
Kamarhati|22.67|88.37|Kāmārhāti
Kampli|15.41|76.6
Kamthi|21.22|79.2|Kāmthi
Kanchipuram|12.84|79.7
Kanchrapara|22.96|88.43|Kānchrāpāra
Kandhla|29.32|77.27|Kāndhla
Kandla|23.03|70.22|Kāndla
Kandukur|15.22|79.9|Kandukūr
Kangayam|11.01|77.56
Kanigiri|15.41|79.51
Kankanhalli|12.55|77.42|Kānkānhalli
Kankauli|16.27|73.71
Kanke|23.43|85.32|Kānke
Kanker|20.27|81.49|Kānker
Kannad|20.26|75.14
Kannangad|12.31|75.11|Kānnangād
Kannauj|27.06|79.92
Kanniyakumari|8.09|77.54|Kanniyākumāri
Kannod|22.67|76.74
Kant|27.81|79.79|Kānt
Kantabanji|20.47|82.92|Kantābānji
Kanth|29.06|78.63|Kānth
Kanuru|16.29|81.25
Kapadvanj|23.02|73.07
Kapren|25.41|76.07|Kāpren
Kapurthala|31.38|75.38|Kapūrthala
Karad|17.29|74.18|Karād
Karaikal|10.92|79.83|Kāraikāl
Karaikkudi|10.07|78.77|Kāraikkudi
Karamadai|11.24|76.96|Kāramadai
Karamsad|22.54|72.9
Karanpur|29.84|73.46
Karauli|26.5|77.03
Kareli|22.92|79.06
Karera|25.46|78.14
Karhal|27|78.94
Karimganj|24.87|92.36|Karīmganj
Karjat|18.91|73.32
Karkala|13.21|74.99|Kārkala
Karmala|18.41|75.19|Karmāla
Karsiyang|26.88|88.28|Kārsiyāng
Kartarpur|31.44|75.5|Kartārpur
Karur|10.96|78.08
Karwar|14.81|74.13
Kasaragod|12.5|74.99|Kāsaragod
Kasba|25.86|87.54
Kasganj|27.81|78.65|Kāsganj
Kashipur|29.21|78.96
Kasrawad|22.13|75.61|Kasrāwad
Katangi|23.44|79.8
Katghora|22.5|82.54
Kathor|21.29|72.94|Kāthor
Kathua|32.37|75.53
Katihar|25.54|87.57
Katol|21.27|78.59|Kātol
Katoya|23.65|88.13|Kātoya
Katpadi|12.97|79.15|Kātpādi
Katras|23.8|86.3|Kātrās
Kattanam|9.18|76.56
Kattivakkam|13.22|80.32|Kattivākkam
Kavali|14.92|79.99|Kāvali
Kawardha|22.01|81.23
Kayalpattinam|8.57|78.12
Kayankulam|9.18|76.5|Kāyankulam
Keelakarai|9.23|78.79
Kekri|25.97|75.15
Kemri|28.81|79.2|Kemrī
Kenda|23.2|86.51
Kendraparha|20.5|86.42|Kendrāparha
Kerur|16.01|75.55|Kerūr
Keshod|21.3|70.25
Keshorai Patan|25.29|75.94|Keshorai Pātan
Kesinga|20.19|83.22
Khachrod|23.42|75.28|Khāchrod
Khada|27.18|83.88
Khadki|18.56|73.85
Khagaria|25.5|86.47
Khagaul|25.58|85.05
Khair|27.94|77.84
Khairabad|27.53|80.75|Khairābād
Khairagarh|26.94|77.82|Khairāgarh
Khalilabad|26.77|83.07|Khalīlābād
Khambhaliya|22.21|69.65|Khambhāliya
Khambhat|22.32|72.62|Khambhāt
Khamgaon|20.71|76.57|Khāmgaon
Khammam|17.25|80.14
Khanapur|15.64|74.51|Khānāpur
Khandela|27.6|75.5
Khandwa|21.82|76.35
Khanna|30.71|76.22
Khapa|21.42|78.98|Khāpa
Kharagpur|22.34|87.33
Kharakvasla|18.44|73.78
Kharar|30.75|76.65
Khardah|22.72|88.38
Khargone|21.82|75.61
Kharkhauda|28.88|76.91
Kharsia|21.99|83.1
Kharupatia|26.52|92.15|Khārupatia
Khatauli|29.28|77.73
Khategaon|22.6|76.91|Khātegaon
Khatima|28.92|79.97|Khatīma
Khatra|22.98|86.85|Khātra
Kheda|22.75|72.69
Khedbrahma|24.03|73.05
Khekra|28.87|77.28
Kheralu|23.89|72.62|Kherālu
Kheri|27.9|80.8
Khetia|21.67|74.59
Khetri|28|75.79
Khilchipur|24.04|76.58
Khirkiyan|22.17|76.86|Khirkiyān
Khopoli|18.79|73.35
Khowai|24.08|91.6
Khuldabad|20.01|75.19|Khuldābād
Khunti|23.08|85.28
Khurai|24.04|78.33
Khurda|20.18|85.62
Khurja|28.25|77.86
Khutar|28.2|80.27|Khūtār
Kichha|28.91|79.52
Kil Bhuvanagiri|11.44|79.65|Kīl Bhuvanagiri
Kinwat|19.63|78.2
Kirandul|18.64|81.26
Kiraoli|27.14|77.79
Kiratpur|29.51|78.21|Kīratpur
Kishanganj|26.1|87.96
Kishangarh|26.59|74.85
Kishtwar|33.31|75.77|Kishtwār
Kithor|28.87|77.94
Kizhake Chalakudi|10.3|76.34|Kizhake Chālakudi
Koath|25.33|84.26|Koāth
Koch Bihar|26.33|89.45|Koch Bihār
Kodaikanal|10.24|77.49|Kodaikānāl
Kodar|17|79.97|Kodār
Kodarma|24.47|85.59|Kodarmā
Kodinar|20.79|70.7|Kodīnar
Kodoli|16.88|74.19
Kodungallur|10.23|76.2|Kodungallūr
Koelwar|25.58|84.8|Koelwār
Kohima|25.67|94.11
Kokrajhar|26.4|90.27
Kolar|13.14|78.13|Kolār
Kolaras|25.22|77.61|Kolāras
Kolasib|24.22|92.68
Kolhapur|16.7|74.23|Kolhāpur
Kollegal|12.15|77.11|Kollegāl
Konarka|19.9|86.11|Konārka
Konch|25.99|79.15
Kondagaon|19.59|81.66
Kondapalle|16.62|80.54
Konnagar|22.71|88.34
Konnur|16.2|74.75|Konnūr
Koothanallur|10.72|79.52
Kopaganj|26.02|83.57|Kopāganj
Kopargaon|19.88|74.48
Koppal|15.35|76.15
Koraput|18.81|82.71|Korāput
Koratla|18.82|78.71
Korba|22.35|82.7
Koregaon|18.65|74.06
Korwai|24.12|78.04
Kosamba|21.46|72.96
Kosi|27.79|77.44
Kosigi|15.86|77.24
Kota|25.18|75.84
Kotagiri|11.42|76.86
Kotamangalam|10.06|76.63
Kotaparh|19.14|82.33|Kotapārh
Kotdwara|29.75|78.52|Kotdwāra
Kotkapura|30.58|74.83
Kotma|23.2|81.98
Kotputli|27.7|76.2
Kottagudem|17.55|80.62|Kottagūdem
Kottayam|9.59|76.52
Kotturu|14.82|76.22|Kottūru
Kovilpatti|9.17|77.87
Kovur|14.5|79.99|Kovūr
Kovvur|17.02|81.73|Kovvūr
Koynanagar|17.4|73.77
Krishnagiri|12.52|78.21
Krishnanagar|23.41|88.49
Krishnarajpet|12.67|76.49|Krishnarājpet
Kuchaiburi|22.27|86.17
Kuchaman|27.15|74.86|Kuchāman
Kuchera|26.99|73.97
Kudachi|16.63|74.85
Kudligi|14.9|76.39|Kūdligi
Kuju|23.73|85.51
Kukatpalli|17.48|78.41|Kūkatpalli
Kukshi|22.21|74.76
Kulgam|33.64|75.02
Kulittalai|10.93|78.41
Kulpahar|25.32|79.64|Kulpahār
Kultali|21.9|88.4
Kulti|23.73|86.84
Kumbakonam|10.96|79.39
Kumbalam|9.91|76.31
Kumbhraj|24.37|77.05|Kumbhrāj
Kumhari|21.27|81.52|Kumhāri
Kumher|27.32|77.37|Kūmher
Kumta|14.43|74.42
Kunda|25.72|81.51
Kundarkhi|28.68|78.79
Kundgol|15.26|75.25
Kundla|21.34|71.31
Kunigal|13.02|77.03
Kunnamangalam|11.3|75.88
Kunnamkulam|10.65|76.07
Kuppam|12.75|78.34
Kurandvad|16.68|74.59|Kurandvād
Kurduvadi|18.09|75.42|Kurduvādi
Kurinjippadi|11.55|79.59|Kurinjippādi
Kurnool|15.83|78.04
Kushtagi|15.76|76.19
Kutiatodu|9.8|76.33
Kutiyana|21.62|69.98|Kutiyāna
Kuttampuzha|10.15|76.74
Kuzhithurai|8.32|77.19
Kyathampalle|19.67|78.53
Lachhmangarh Sikar|27.82|75.03|Lachhmangarh Sīkar
Ladnun|27.65|74.4|Lādnūn
Ladwa|29.99|77.05|Lādwa
Lahar|26.19|78.94|Lahār
Laharpur|27.71|80.9|Lāharpur
Lakheri|25.67|76.18|Lākheri
Lakhimpur|27.95|80.78|Lakhīmpur
Lakhnadon|22.6|79.6|Lakhnādon
Lakhyabad|23.67|86.67
Laksar|29.76|78.04
Lakshmeshwar|15.13|75.47
Lal Bahadur Nagar|17.35|78.56
Lalganj|25.87|85.17|Lālganj
Lalgola|24.42|88.25|Lālgola
Lalgudi|10.87|78.82
Lalpur|22.19|69.96|Lālpur
Lalsot|26.56|76.33|Lālsot
Latehar|23.74|84.5|Lātehār
Lathi|21.72|71.39|Lāthi
Latur|18.4|76.57
Laungowal|30.19|75.68|Laungowāl
Lawar Khas|29.11|77.78|Lāwar Khās
Leteri|24.06|77.41
Limbdi|22.57|71.81
Lingsugur|16.16|76.52|Lingsugūr
Lohardaga|23.43|84.68|Lohārdagā
Lonar|19.99|76.52|Lonār
Lonavla|18.75|73.41
Loni|28.75|77.29
Losal|27.4|74.92
Luckeesarai|25.18|86.09
Lumding Railway Colony|25.75|93.17
Lunavada|23.13|73.61|Lūnāvāda
Lunglei|22.89|92.74
Macherla|16.48|79.44|Mācherla
Machhiwara|30.92|76.2|Māchhīwāra
Machhlishahr|25.69|82.41|Machhlīshahr
Machilipatnam|16.19|81.14|Machilīpatnam
Madambakkam|12.85|80.05
Madanapalle|13.55|78.5
Maddagiri|13.66|77.21
Maddur|12.58|77.04|Maddūr
Madgaon|15.28|73.96
Madhipura|25.92|86.79
Madhubani|26.35|86.07
Madhyamgram|22.69|88.45
Madikeri|12.43|75.74
Madipakkam|12.96|80.2
Madukkarai|10.91|76.96
Madukkur|10.48|79.4|Madukkūr
Madurantakam|12.51|79.88|Madurāntakam
Magadi|12.96|77.22|Māgadi
Mahad|18.08|73.42|Mahād
Mahalingpur|16.39|75.11|Mahālingpur
Maham|28.97|76.29
Maharaganj|27.14|83.56|Mahārāganj
Maharajgani|26.11|84.5|Mahārājgani
Mahasamund|21.11|82.09|Mahāsamund
Mahbubabad|17.6|80|Mahbūbābād
Mahbubnagar|16.74|77.99|Mahbūbnagar
Mahe|11.7|75.53|Mahē
Mahemdavad|22.82|72.76|Mahemdāvād
Mahendragarh|28.27|76.15
Maheshwar|22.18|75.59
Mahgawan|26.49|78.62|Mahgawān
Mahiari|22.59|88.24
Mahishadal|22.19|87.98|Mahīshādal
Mahmudabad|27.29|81.12|Mahmudābād
Mahoba|25.29|79.88|Mahobā
Maholi|27.66|80.47
Mahudha|22.82|72.94
Maihar|24.27|80.76
Mainaguri|26.56|88.82|Maināguri
Mainpuri|27.23|79.03
Mairwa|26.23|84.16
Majalgaon|19.16|76.21|Mājalgaon
Makrana|27.04|74.72|Makrāna
Maksi|23.26|76.15
Makum|27.49|95.44|Mākum
Malakanagiri|18.36|81.89
Malaut|30.21|74.48
Malavalli|12.39|77.06
Malegaon|20.55|74.53|Mālegaon
Maler Kotla|30.53|75.88|Māler Kotla
Malihabad|26.92|80.71|Malīhābād
Malkajgiri|17.45|78.53
Malkapur|20.89|76.2|Malkāpur
Mallasamudram|11.49|78.03
Malpe|13.35|74.7
Malpura|26.28|75.36|Mālpura
Malur|13|77.94|Mālūr
Malvan|16.06|73.46|Mālvan
Manali|13.17|80.27
Manamadurai|9.67|78.47
Manapparai|10.61|78.43
Manasa|24.48|75.14|Manāsa
Manavadar|21.5|70.14|Mānāvadar
Manawar|22.24|75.09|Manāwar
Mancheral|18.87|79.43|Mancherāl
Mandal|25.44|74.57|Māndal
Mandalgarh|25.19|75.07|Māndalgarh
Mandamarri|18.97|79.47
Mandapam|9.28|79.12
Mandapeta|16.86|81.93
Mandawar|29.49|78.13|Mandāwar
Mandi|31.71|76.93
Mandideep|23.08|77.53
Mandla|22.6|80.37|Mandlā
Mandsaur|24.07|75.07
Mandvi|22.83|69.35|Māndvi
Mandya|12.52|76.9
Maner|25.65|84.87
Mangalagiri|16.43|80.57
Mangaldai|26.44|92.03
Manglaur|29.79|77.88
Mangrol|21.12|70.11|Māngrol
Mangrul Pir|20.31|77.34|Mangrūl Pīr
Maniar|25.99|84.17
Manihari|25.34|87.62|Manihāri
Manjeri|11.12|76.12
Manjhanpur|25.53|81.38
Mankachar|25.53|89.86|Mankāchar
Manmad|20.25|74.44|Manmād
Mannarakkat|10.99|76.46|Mannārakkāt
Mannargudi|10.67|79.45
Manoharpur|27.3|75.95
Mansa|29.99|75.4|Mānsa
Manthani|18.65|79.67
Manuguru|17.93|80.83
Manvi|15.99|77.05|Mānvi
Manwat|19.3|76.5|Mānwat
Mapuca|15.59|73.81|Māpuca
Marahra|27.74|78.57|Mārahra
Marakkanam|12.19|79.94
Marayur|10.28|77.16
Margherita|27.28|95.67
Marhaura|25.97|84.87
Mariahu|25.6|82.6|Mariāhu
Markapur|15.74|79.27|Mārkāpur
Masaurhi Buzurg|25.35|85.03
Matabhanga|26.34|89.22|Mātābhānga
Mattanur|11.93|75.57
Mau Aimma|25.7|81.92
Maudaha|25.68|80.11
Mauganj|24.67|81.87
Maur|30.08|75.25
Mavelikara|9.26|76.56|Māvelikara
Mavoor|11.27|75.92
Mawana|29.1|77.92|Mawāna
Mayang Imphal|24.61|93.89|Mayāng Imphāl
Mayiladuthurai|11.1|79.66
Medak|18.05|78.26
Medinipur|22.42|87.32|Medinīpur
Mehekar|20.15|76.57
Mehndawal|26.98|83.11|Mehndāwal
Melur|10.03|78.34
Memari|23.18|88.1|Memāri
Mendarda|21.32|70.44
Merta|26.65|74.03
Mettupalayam|11.3|76.93
Mettur|11.79|77.8
Mhasvad|17.63|74.79|Mhāsvād
Mihona|26.28|78.98
Milak|28.61|79.17
Minjur|13.28|80.26|Mīnjūr
Miranpur|29.29|77.95|Mīrānpur
Miranpur Katra|28.03|79.67|Mīrānpur Katra
Mirganj|28.54|79.21|Mīrganj
Mirialguda|16.87|79.56|Miriālgūda
Mirzapur|25.14|82.57|Mirzāpur
Misrikh|27.43|80.53
Modasa|23.46|73.3|Modāsa
Moga|30.81|75.17
Moirang|24.5|93.78|Moirāng
Mokameh|25.4|85.92
Mokokchung|26.32|94.52|Mokokchūng
Monghyr|25.37|86.47
Monoharpur|22.11|88.08
Moram|17.79|76.47
Morar|26.23|78.22|Morār
Morbi|22.82|70.84
Morena|26.5|78
Morigaon|26.25|92.35
Morinda|30.79|76.5
Mormugao|15.39|73.81
Morsi|21.34|78.01
Morwa|22.9|73.84
Mothihari|26.65|84.92|Mothīhāri
Mubarakpur|26.09|83.29|Mubārakpur
Mudbidri|13.07|75|Mūdbidri
Muddebihal|16.34|76.13|Muddebihāl
Mudgal|16.01|76.44
Mudhol|16.33|75.28
Mudkhed|19.16|77.5
Mughal Sarai|25.28|83.12|Mughal Sarāi
Muhammadabad|25.62|83.76|Muhammadābād
Mukerian|31.95|75.62|Mukeriān
Mukher|18.71|77.37
Muktsar|30.47|74.52
Mulbagal|13.16|78.39|Mulbāgal
Mulgund|15.28|75.52
Mulki|13.09|74.79|Mūlki
Multai|21.77|78.26
Muluppilagadu|11.8|75.45
Mundargi|15.21|75.88
Mundgod|14.97|75.04
Mundra|22.84|69.72
Mundwa|27.06|73.82|Mūndwa
Mungaoli|24.41|78.1
Mungeli|22.07|81.69
Munnar|10.09|77.06
Muradnagar|28.78|77.5|Murādnagar
Murbad|19.25|73.39|Murbād
Murliganj|25.9|87|Murlīganj
Murshidabad|24.18|88.27|Murshidābād
Murtajapur|20.73|77.37|Murtajāpur
Murwara|23.84|80.39|Murwāra
Mushabani|22.51|86.46|Mushābani
Musiri|10.95|78.44
Mussoorie|30.45|78.07
Muttupet|10.4|79.49
Muvattupula|9.98|76.58|Mūvattupula
Muvattupuzha|9.98|76.57
Muzaffarnagar|29.47|77.7
Nabagram|22.29|88.51|Nabagrām
Nabha|30.38|76.15|Nābha
Nadapuram|11.68|75.65|Nādāpuram
Nadbai|27.22|77.2|Nādbai
Nadiad|22.69|72.86|Nadiād
Naduvannur|11.49|75.78|Naduvannūr
Nagamangala|12.82|76.75|Nāgamangala
Nagar|27.42|77.1
Nagar Karnul|16.48|78.32|Nāgar Karnūl
Nagari|13.32|79.59
Nagaur|27.2|73.73|Nāgaur
Nagda|23.46|75.42
Nagercoil|8.18|77.43|Nāgercoil
Nagina|29.44|78.44|Nagīna
Nagod|24.57|80.59|Nāgod
Nahan|30.56|77.29|Nāhan
Naharlagun|27.1|93.7
Nahorkatiya|27.29|95.34
Naihati|22.89|88.42|Naihāti
Naini Tal|29.4|79.45|Naini Tāl
Nainpur|22.43|80.11
Nainwa|25.77|75.85
Najafgarh|28.61|76.98
Najibabad|29.61|78.34|Najībābād
Nakodar|31.13|75.48
Naksalbari|26.68|88.22|Naksalbāri
Nakur|29.92|77.3|Nakūr
Naldurg|17.82|76.28
Nalgonda|17.05|79.27
Nalhati|24.3|87.83|Nalhāti
Namagiripettai|11.46|78.27|Nāmagiripettai
Namakkal|11.22|78.17|Nāmakkal
Nambiyur|11.36|77.32|Nambiyūr
Namrup|27.19|95.32|Nāmrup
Nanauta|29.71|77.42
Nanded|19.16|77.31
Nandgaon|20.31|74.66|Nāndgaon
Nandigama|16.77|80.29|Nandigāma
Nandikotkur|15.86|78.27|Nandikotkūr
Nandura Buzurg|20.83|76.46|Nāndūra Buzurg
Nandurbar|21.37|74.24
Nandyal|15.48|78.48|Nandyāl
Nangal|31.39|76.38
Nangi|22.51|88.22
Nangloi Jat|28.68|77.07|Nāngloi Jāt
Nanjangud|12.12|76.68|Nanjangūd
Nanpara|27.86|81.5|Nānpāra
Napasar|27.96|73.56|Napāsar
Naraina|26.79|75.21
Naraini|25.19|80.47
Narasannapeta|18.41|84.04
Narasapur|16.43|81.7
Narasaraopet|16.23|80.05
Narauli|28.49|78.71
Naraura|28.2|78.39
Naravarikuppam|13.19|80.18|Nāravārikuppam
Narayangarh|30.48|77.13|Narāyangarh
Narayanpet|16.75|77.5|Nārāyanpet
Naregal|15.57|75.81
Narela|28.85|77.09
Nargund|15.72|75.39
Narnaul|28.04|76.11|Nārnaul
Narnaund|29.22|76.14|Nārnaund
Narsimhapur|22.95|79.18
Narsinghgarh|23.71|77.09
Narsipatnam|17.67|82.61|Narsīpatnam
Narwana|29.6|76.12|Narwāna
Narwar|25.64|77.91
Nasirabad|26.3|74.73|Nasīrābād
Naspur|18.85|79.46|Nāspur
Nasriganj|25.05|84.33|Nāsriganj
Nasrullahganj|22.68|77.27|Nasrullāhganj
Nathdwara|24.94|73.82|Nāthdwāra
Nattam|10.23|78.23
Naugachhia|25.39|87.1
Nautanwa|27.43|83.42
Navadwip|23.41|88.37|Navadwīp
Navalgund|15.56|75.35
Navsari|20.94|72.92|Navsāri
Nawa|27.02|75|Nāwa
Nawalgarh|27.85|75.27
Nawanshahr|31.12|76.12
Nayagarh|20.13|85.1|Nayāgarh
Nayudupet|13.91|79.89|Nāyudupet
Nedumangad|8.6|77|Nedumangād
Neelankarai|12.95|80.26
Neem ka Thana|27.74|75.79
Negapatam|10.76|79.84
Nelamangala|13.1|77.39
Nellikkuppam|11.78|79.67
Nellore|14.45|79.99
Nepanagar|21.45|76.39|Nepānagar
Neral|19.02|73.32
Neyyattinkara|8.4|77.09|Neyyāttinkara
Nichlaul|27.31|83.73
Nidadavole|16.91|81.67
Nihtaur|29.32|78.39
Nilakottai|10.16|77.85
Nilanga|18.12|76.75
Nileshwar|12.26|75.14|Nīlēshwar
Nilgiri|21.46|86.77|Nīlgiri
Nilokheri|29.84|76.93|Nīlokheri
Nimaj|26.15|74|Nīmāj
Nimaparha|20.06|86|Nimāparha
Nimbahera|24.62|74.68|Nīmbāhera
Nipani|16.4|74.38|Nipāni
Nirmal|19.1|78.34
Nirmali|26.31|86.59|Nirmāli
Niwai|26.36|75.92
Noamundi|22.16|85.5|Noāmundi
Nohar|29.18|74.77
Nokha|27.56|73.47
Nongstoin|25.52|91.26
North Guwahati|26.2|91.72|North Guwāhāti
North Lakhimpur|27.24|94.1
Nowrangapur|19.23|82.55
Nurpur|29.15|78.41|Nūrpur
Nuzvid|16.79|80.85|Nūzvīd
Obra|24.42|82.99
Ongole|15.5|80.04
Ooty|11.41|76.7
Orai|25.99|79.45
Osmanabad|18.18|76.04
Ottappalam|10.77|76.38|Ottappālam
Ozar|20.09|73.93
Pachora|20.67|75.35|Pāchora
Pachperwa|27.51|82.64
Padam|33.47|76.88
Padampur|29.71|73.63
Padmanabhapuram|8.24|77.33|Padmanābhapuram
Padra|22.24|73.08
Padrauna|26.9|83.98
Pahasu|28.17|78.06|Pahāsu
Paithan|19.48|75.39
Pakala|13.45|79.11|Pākāla
Pakur|24.64|87.84
Palakkodu|12.31|78.07|Pālakkodu
Palakollu|16.52|81.73|Pālakollu
Palani|10.45|77.52
Palanpur|24.17|72.44|Pālanpur
Palasa|18.77|84.41|Palāsa
Palera|25.02|79.23
Palghat|10.77|76.65|Pālghāt
Pali|25.77|73.32|Pāli
Palia Kalan|28.43|80.58|Paliā Kalān
Palitana|21.53|71.82|Pālitāna
Palkonda|18.6|83.76|Pālkonda
Palladam|10.99|77.29
Pallappatti|10.72|77.88
Pallavaram|12.97|80.15|Pallāvaram
Pallikondai|12.91|78.94
Pallippatti|11.94|78.4
Palmaner|13.2|78.75
Paloncha|17.6|80.71|Pāloncha
Palwancha|17.58|80.68
Panagar|23.29|80|Panāgar
Panaji|15.5|73.83
Panchla|22.54|88.14|Pānchla
Pandharpur|17.68|75.33
Pandhurna|21.6|78.53|Pāndhurnā
Pandua|23.07|88.29
Panihati|22.69|88.37|Pānihāti
Panna|24.72|80.19
Panruti|11.78|79.55
Panvel|18.99|73.11
Paonta Sahib|30.44|77.62|Pāonta Sāhib
Papanasam|10.93|79.27
Pappinissheri|11.96|75.34|Pāppinisshēri
Paradip Garh|20.32|86.61|Parādīp Garh
Paramagudi|9.55|78.59
Parasia|22.19|78.76|Parāsia
Paravur Tekkumbhagam|8.79|76.67|Paravūr Tekkumbhāgam
Parbhani|19.27|76.77
Pardi|20.51|72.95|Pārdi
Parichhatgarh|28.98|77.93|Parīchhatgarh
Pariyapuram|11.02|75.87|Pariyāpuram
Parlakimidi|18.78|84.09|Parlākimidi
Parli Vaijnath|18.85|76.53|Parli Vaijnāth
Parola|20.88|75.12
Partur|19.6|76.22|Partūr
Parvatipuram|18.78|83.43|Pārvatipuram
Parvatsar|26.89|74.77
Pasan|22.84|82.2|Pasān
Pasighat|28.07|95.33|Pāsighāt
Patamundai|20.58|86.56|Patāmundai
Patancheru|17.53|78.26
Pataudi|28.33|76.78
Pathalgaon|22.56|83.46
Pathanamthitta|9.27|76.78|Pathanāmthitta
Pathankot|32.27|75.65|Pathānkot
Pathardi|19.17|75.17|Pāthardi
Pathardih|23.67|86.43|Pāthardih
Patharia|23.9|79.19
Pathri|19.26|76.43|Pāthri
Patiala|30.34|76.39|Patiāla
Patnagarh|20.71|83.13|Patnāgarh
Pattukkottai|10.42|79.32
Patur|20.46|76.94|Pātūr
Pauri|30.15|78.78
Pavugada|14.1|77.28|Pāvugada
Pawayan|28.07|80.1|Pawāyan
Pawni|20.79|79.64
Payyannur|12.09|75.2|Payyannūr
Pedana|16.26|81.14
Peddapalli|18.61|79.37
Peddapuram|17.08|82.14|Peddāpuram
Pehowa|29.98|76.58
Pennadam|11.4|79.24|Pennādam
Pennagaram|12.13|77.9|Pennāgaram
Penugonda|16.65|81.75
Penukonda|14.08|77.59
Perambalur|11.23|78.88
Peranampattu|12.93|78.72|Peranāmpattu
Peravurani|10.29|79.2
Periyakulam|10.12|77.54
Periyanayakkanpalaiyam|11.15|76.95
Perumbavoor|10.11|76.47
Perumpavur|10.12|76.48|Perumpāvūr
Perundurai|11.28|77.59
Petlad|22.48|72.8|Petlād
Phagwara|31.22|75.77|Phagwāra
Phalauda|29.19|77.83
Phalodi|27.13|72.37
Phaltan|17.99|74.43
Phaphund|26.6|79.46|Phaphūnd
Phek|25.67|94.5
Phillaur|31.02|75.79
Phirangipuram|16.29|80.26
Phulbani|20.48|84.23|Phulbāni
Phulera|26.87|75.24
Phulpur|25.55|82.09
Pihani|27.62|80.2|Pihānī
Pilani|28.37|75.6|Pilāni
Pilibangan|29.45|74.1
Pilibhit|28.63|79.8|Pīlibhīt
Pilkhua|28.71|77.66
Pimpri|18.62|73.81
Pinahat|26.88|78.38|Pināhat
Pindwara|24.8|73.06|Pindwāra
Pinjaur|30.8|76.92
Pipar|26.38|73.54|Pīpār
Pipili|20.11|85.83
Pipraich|26.83|83.53
Pipri|19.79|75.54|Pīpri
Piravam|9.87|76.5
Piriyapatna|12.33|76.1|Piriyāpatna
Piro|25.33|84.4
Pithampur|22.6|75.7
Pithapuram|17.12|82.25|Pithāpuram
Pithoragarh|29.58|80.21|Pithorāgarh
Pokaran|26.92|71.92
Polasara|19.69|84.81
Polavaram|17.25|81.64
Pollachi|10.66|77.01
Polur|12.51|79.12|Polūr
Ponda|15.4|74.02
Ponmana|9.01|76.52
Ponnani|10.77|75.93|Ponnāni
Ponneri|13.34|80.19
Ponnur|16.07|80.55
Ponnuru|16.07|80.55|Ponnūru
Poonamalle|13.05|80.11
Porbandar|21.64|69.61
Porsa|26.67|78.37
Port Blair|11.67|92.75
Porur|13.04|80.16
Powai|19.12|72.9
Pratapgarh|24.03|74.78|Pratāpgarh
Proddatur|14.75|78.55|Proddatūr
Pujali|22.47|88.15
Pukhrayan|26.22|79.84|Pukhrāyān
Pulgaon|20.72|78.32
Pulivendla|14.42|78.23
Puliyangudi|9.17|77.4
Pulwama|33.87|74.9
Punalur|9.02|76.92|Punalūr
Punasa|22.24|76.39|Punāsa
Pundri|29.76|76.56|Pūndri
Punganuru|13.37|78.57|Punganūru
Punjai Puliyampatti|11.35|77.17
Pupri|26.47|85.7
Puranpur|28.51|80.15|Pūranpur
Puri|19.8|85.82
Purna|19.18|77.03|Pūrna
Purnia|25.78|87.47
Puruliya|23.33|86.36
Purwa|26.46|80.77|Purwā
Pusad|19.91|77.58
Pushkar|26.49|74.55
Puttur|12.76|75.2|Puttūr
Qadian|31.82|75.38|Qādiān
Quthbullapur|17.5|78.46
Rabkavi|16.48|75.11
Radhanpur|23.83|71.6|Rādhanpur
Raebareli|26.23|81.23
Rafiganj|24.82|84.63
Raghogarh|24.44|77.2|Rāghogarh
Raghunathpur|23.54|86.67
Rahatgarh|23.79|78.39|Rāhatgarh
Rahimatpur|17.59|74.2
Rahuri|19.39|74.65|Rāhuri
Raichur|16.21|77.36|Rāichūr
Raiganj|25.61|88.12|Rāiganj
Raigarh|21.9|83.4
Raikot|30.65|75.6|Rāikot
Raisen|23.33|77.78
Raisinghnagar|29.54|73.45|Rāisinghnagar
Raj-Nandgaon|21.1|81.03|Rāj-Nāndgaon
Rajahmundry|17.01|81.78|Rājahmundry
Rajakhera|26.9|78.17|Rājākhera
Rajaldesar|28.03|74.47|Rājaldesar
Rajaori|33.38|74.31
Rajapalaiyam|9.45|77.55
Rajgarh|28.64|75.39|Rājgarh
Rajgir|25.03|85.42|Rājgīr
Rajgurunagar|18.87|73.9|Rājgurunagar
Rajmahal|25.05|87.83|Rājmahal
Rajpipla|21.87|73.5|Rājpīpla
Rajpur|22.3|74.36
Rajpura|30.48|76.59|Rājpura
Rajsamand|25.07|73.88|Rājsamand
Rajula|21.04|71.44|Rājula
Rajura|19.78|79.36|Rājūra
Ramachandrapuram|16.84|82.03|Rāmachandrapuram
Ramagundam|18.75|79.47
Ramanathapuram|9.37|78.83
Ramanayyapeta|16.95|82.24
Ramapuram|13.1|79.18|Rāmāpuram
Rameswaram|9.29|79.31
Ramganj Mandi|24.65|75.94|Rāmganj Mandi
Ramgundam|18.8|79.45|Rāmgundam
Ramjibanpur|22.83|87.61|Rāmjībanpur
Ramnagar|29.39|79.13|Rāmnagar
Rampachodavaram|17.44|81.78
Rampur|28.81|79.03|Rāmpur
Rampur Hat|24.18|87.78
Rampura|30.26|75.24|Rāmpura
Ramtek|21.4|79.33|Rāmtek
Ranaghat|23.18|88.57|Rānāghāt
Ranavav|21.69|69.74|Rānāvāv
Rangapara|26.84|92.67|Rangāpāra
Rangia|26.45|91.61
Ranibennur|14.62|75.63|Rānībennur
Raniganj|23.62|87.13|Rānīganj
Ranikhet|29.64|79.43|Rānikhet
Rapar|23.57|70.65|Rāpar
Rasipuram|11.46|78.19
Rasra|25.86|83.85|Rasrā
Ratangarh|28.08|74.62
Ratanpur|22.29|82.17
Rath|25.59|79.57|Rāth
Ratia|29.69|75.58
Ratlam|23.33|75.04|Ratlām
Ratnagiri|16.99|73.31
Raurkela|22.22|84.86
Raver|21.25|76.04|Rāver
Rawatbhata|24.93|75.59|Rāwatbhāta
Rawatsar|29.27|74.4|Rāwatsār
Raya|27.56|77.79|Rāya
Rayachoti|14.06|78.75|Rāyachoti
Rayadrug|14.7|76.85|Rāyadrug
Raybag|16.49|74.77|Rāybāg
Razam|18.45|83.66|Rāzām
Razampeta|14.2|79.16|Rāzampeta
Rehli|23.64|79.06
Remuna|21.53|86.87
Renigunta|13.65|79.51
Renukut|24.22|83.04|Renukūt
Reoti|25.85|84.38
Repalle|16.02|80.83
Revelganj|25.79|84.64
Rewa|24.53|81.29
Rewari|28.2|76.62|Rewāri
Richha|28.69|79.52
Ringas|27.36|75.57|Rīngas
Rishikesh|30.11|78.29|Rishīkesh
Rishra|22.72|88.35
Risod|19.98|76.79
Robertsganj|24.69|83.07
Robertsonpet|12.96|78.28
Roha|18.44|73.12
Roorkee|29.87|77.89
Ropar|30.97|76.53
Rudarpur|26.44|83.61|Rūdarpur
Rura|26.49|79.9
Rusera|25.75|86.03
Sabalgarh|26.25|77.41
Sadabad|27.44|78.04|Sadābād
Sadalgi|16.56|74.53
Sadaseopet|17.62|77.95|Sadāseopet
Sadri|25.19|73.45|Sādri
Safidon|29.41|76.67
Safipur|26.74|80.34|Safīpur
Sagar|14.16|75.03|Sāgar
Sagauli|26.76|84.74
Saharanpur|29.97|77.55|Sahāranpur
Saharsa|25.87|86.6
Sahaspur|29.12|78.62
Sahaswan|28.07|78.75|Sahaswān
Sahawar|27.8|78.83|Sahāwar
Sahibganj|25.24|87.63|Sāhibganj
Saiha|22.49|92.98
Saint Thomas Mount|13|80.2
Sainthia|23.95|87.68
Sakleshpur|12.94|75.78
Sakti|22.03|82.96|Saktī
Salaya|22.31|69.6|Salāya
Salumbar|24.14|74.04|Sālūmbar
Salur|18.52|83.21|Sālūr
Samalkha|29.24|77.01|Samālkha
Samalkot|17.06|82.18|Sāmalkot
Samastipur|25.86|85.78|Samāstipur
Sambalpur|21.47|83.98
Sambhal|28.58|78.57
Sambhar|26.91|75.19|Sāmbhar
Samdari|25.81|72.58
Samrala|30.84|76.19|Samrāla
Samthar|25.84|78.91
Sanand|22.99|72.38|Sānand
Sanaur|30.3|76.46
Sanawad|22.17|76.07|Sanāwad
Sanchor|24.75|71.77|Sānchor
Sancoale|15.38|73.9
Sandi|27.29|79.95|Sāndi
Sandila|27.07|80.51|Sandīla
Sandur|15.09|76.55|Sandūr
Sangamner|19.57|74.21
Sangareddi|17.62|78.09|Sangāreddi
Sangaria|29.8|74.47|Sangariā
Sangli|16.85|74.56|Sāngli
Sangod|24.93|76.29
Sangola|17.44|75.19|Sāngola
Sangrur|30.25|75.84|Sangrūr
Sankeshwar|16.26|74.48
Sankrail|22.55|88.23|Sānkrāil
Saoner|21.39|78.92
Sarai Akil|25.38|81.51|Sarāi Ākil
Sarai Mir|26.03|82.92|Sarāi Mīr
Saraipali|21.32|83.01
Sarangpur|23.57|76.47|Sārangpur
Sarauli|28.49|79.09
Sardarshahr|28.44|74.49|Sardārshahr
Sardhana|29.15|77.61
Sardulgarh|29.69|75.24
Sarkhej|22.98|72.5
Sarwar|26.06|75.01|Sarwār
Sasvad|18.34|74.03|Sāsvad
Satana|20.59|74.2|Satānā
Satara|17.69|73.99
Sathupalli|17.25|80.87
Sathyamangalam|11.51|77.24
Satna|24.58|80.83
Sattenapalle|16.39|80.15
Sattur|9.36|77.92
Saugor|23.84|78.74
Saundatti|15.77|75.12
Sausar|21.66|78.8
Savantvadi|15.9|73.82|Sāvantvādi
Savanur|14.97|75.34|Savanūr
Savarkundla|21.34|71.3
Savda|21.15|75.89|Sāvda
Sawai Madhopur|26.02|76.34|Sawāi Mādhopur
Sayla|22.55|71.48|Sāyla
Sehore|23.2|77.08
Selu|19.46|76.44
Sendhwa|21.69|75.1
Seohara|29.21|78.59|Seohāra
Seondha|26.15|78.78
Seoni|22.09|79.55
Seoni Malwa|22.45|77.47|Seoni Mālwa
Seram|17.18|77.29
Serchhip|23.29|92.85|Serchhīp
Serilingampalle|17.49|78.3
Shahabad|27.64|79.94|Shāhābād
Shahada|21.55|74.47|Shāhāda
Shahbazpur|26.31|87.29
Shahdol|23.29|81.36
Shahganj|26.05|82.68|Shāhganj
Shahi|28.55|79.32|Shāhi
Shahjanpur|27.88|79.91|Shāhjānpur
Shahpur|16.7|76.84|Shāhpur
Shahpura|27.39|75.96|Shāhpura
Shajapur|23.43|76.28|Shājāpur
Shamgarh|24.19|75.64|Shāmgarh
Shamli|29.45|77.31|Shāmli
Shamsabad|27.02|78.12|Shamsābād
Shantipur|23.25|88.43|Shāntipur
Shegaon|20.79|76.7
Sheoganj|25.14|73.07
Sheohar|26.51|85.29
Sheopur|25.66|76.7
Sherghati|24.56|84.79|Sherghāti
Sherkot|29.33|78.57
Shertallai|9.69|76.34
Shiggaon|14.99|75.22
Shikohabad|27.11|78.59|Shikohābād
Shillong|25.57|91.88
Shimla|31.1|77.17
Shimoga|13.93|75.57
Shirdi|19.77|74.48
Shirhatti|15.23|75.58
Shirpur|21.35|74.88
Shishgarh|28.73|79.31|Shīshgarh
Shivpuri|25.42|77.66
Sholinghur|13.12|79.42
Shoranur|10.76|76.27|Shōranūr
Shorapur|16.52|76.76|Shorāpur
Shrigonda|18.62|74.7|Shrīgonda
Shrirampur|22.75|88.34|Shrīrāmpur
Shrirangapattana|12.42|76.68|Shrīrangapattana
Shujalpur|23.41|76.71|Shujālpur
Shyamnagar|22.83|88.37
Sibsagar|26.98|94.64|Sibsāgar
Siddhapur|23.92|72.37
Siddipet|18.1|78.85
Sidhauli|27.28|80.83|Sidhaulī
Sidhi|24.4|81.88
Sidlaghatta|13.39|77.86
Sihor|21.71|71.96
Sihora|23.49|80.1|Sihorā
Sijua|23.78|86.33
Sikandarabad|28.45|77.7|Sikandarābād
Sikandarpur|26.04|84.05
Sikandra Rao|27.69|78.38
Sikka|22.43|69.84
Silapathar|27.59|94.72
Silchar|24.83|92.8
Sillod|20.3|75.65
Silvassa|20.27|73
Simdega|22.62|84.5
Sindgi|16.92|76.23
Sindhnur|15.77|76.76|Sindhnūr
Singanallur|11|77.03|Singānallūr
Singapur|17.47|78.13|Singāpur
Singarayakonda|15.23|80.03|Singarāyakonda
Singrauli|24.2|82.68
Singur|22.81|88.23
Sira|13.74|76.9|Sīra
Sirhind|30.64|76.38
Sirkazhi|11.24|79.74|Sīrkāzhi
Sirohi|24.89|72.85
Sironj|24.1|77.69
Sirsa|29.53|75.03
Sirsaganj|27.06|78.69|Sirsāganj
Sirsi|14.62|74.84
Sirsilla|18.39|78.81
Siruguppa|15.63|76.89
Sirumugai|11.32|77.01
Sirur|18.83|74.37|Sirūr
Sisauli|29.41|77.47
Siswa Bazar|27.15|83.76|Siswā Bāzār
Sitamarhi|26.59|85.49|Sītāmarhi
Sitapur|27.56|80.68|Sītāpur
Sitarganj|28.93|79.7|Sitārganj
Siuri|23.91|87.53
Sivaganga|9.85|78.48
Sivagiri|9.34|77.43
Sivakasi|9.45|77.8
Siwana|25.65|72.42|Siwāna
Sohagpur|22.7|78.2|Sohāgpur
Sojat|25.92|73.67
Sojitra|22.54|72.72|Sojītra
Solan|30.91|77.11
Solapur|17.67|75.91|Solāpur
Someshwar|13.49|75.07
Sompeta|18.94|84.58
Sonamukhi|23.31|87.41|Sonāmukhi
Sonari|27.02|95.02|Sonāri
Sonepur|20.83|83.92
Songadh|21.17|73.56
Sopur|34.29|74.47
Sorada|19.76|84.43
Soro|21.28|86.69
Soron|27.89|78.75
Soygaon|20.6|75.62
Soyibug|34.08|74.71|Soyībug
Sri Dungargarh|28.1|74.01|Sri Dūngargarh
Sri Madhopur|27.47|75.6|Sri Mādhopur
Srinagar|34.09|74.81
Srinivaspur|13.34|78.21|Srīnivāspur
Sriperumbudur|12.97|79.94|Srīperumbūdūr
Sriramnagar|17.27|78.26|Srīrāmnagar
Srirampur|22.95|88.02|Srirāmpur
Srisailain|16.07|78.87|Srīsailain
Srivaikuntam|8.63|77.91
Srivardhan|18.05|73.02|Srīvardhan
Srivilliputhur|9.51|77.63
Suar|29.03|79.06|Suār
Sujangarh|27.7|74.47|Sūjāngarh
Suket|24.65|76.04
Sultanpur|26.26|82.07|Sultānpur
Sulur|11.02|77.13
Suluru|13.7|80.02|Sūlūru
Sulya|12.56|75.39
Sunam|30.13|75.8|Sunām
Sundargarh|22.12|84.03
Sundarnagar|31.54|76.91
Sunel|24.37|75.96
Supaul|26.12|86.6
Surajgarh|28.31|75.73|Sūrajgarh
Surandai|8.98|77.42|Sūrandai
Suratgarh|29.32|73.9|Sūratgarh
Surendranagar|22.73|71.65
Surianwan|25.46|82.42|Suriānwān
Suriapet|17.14|79.62|Suriāpet
Tadepalle|16.48|80.6|Tādepalle
Tadepallegudem|16.81|81.53|Tādepallegūdem
Tadpatri|14.91|78.01|Tādpatri
Tajpur|29.16|78.48|Tājpur
Takhatgarh|25.32|73
Takhatpur|22.13|81.87
Taki|22.59|88.93|Tāki
Talaja|21.35|72.04|Talāja
Talcher|20.95|85.23|Tālcher
Talegaon Dabhade|18.74|73.68|Talegaon Dābhāde
Taleigao|15.47|73.83
Talikota|16.47|76.31|Tālīkota
Talipparamba|12.04|75.36
Taloda|21.56|74.21
Talwandi Bhai|30.86|74.93
Talwara|31.94|75.89|Talwāra
Tambaram|12.92|80.13
Tamluk|22.3|87.93|Tamlūk
Tanakpur|29.07|80.11
Tandur|17.25|77.58|Tāndūr
Tanjore|10.79|79.14
Tanuku|16.75|81.68
Tarakeswar|22.89|88.01
Taramangalam|11.69|77.97|Tāramangalam
Taranagar|28.67|75.03|Tārānagar
Tarikere|13.71|75.81
Tarn Taran|31.45|74.93|Tarn Tāran
Tasgaon|17.04|74.6|Tāsgaon
Teghra|25.49|85.94
Tehri|30.39|78.48
Tekari|24.94|84.84|Tekāri
Tekkalakote|15.53|76.88
Tekkali|18.61|84.24
Telhara|21.03|76.84|Telhāra
Tellicherry|11.75|75.49
Teonthar|24.98|81.64
Terdal|16.49|75.05|Terdāl
Tezpur|26.63|92.8
Thakurdwara|29.19|78.86
Thakurganj|26.43|88.13|Thākurganj
Thana Bhawan|29.59|77.42|Thāna Bhawan
Thanesar|29.97|76.83|Thānesar
Tharad|24.4|71.63|Tharād
Tharangambadi|11.03|79.85
Thasra|22.8|73.21|Thāsra
Thenkasi|8.96|77.32
Thiruthani|13.18|79.62
Thiruvarur|10.77|79.64
Thoubal|24.64|94|Thoubāl
Tijara|27.93|76.86|Tijāra
Tikamgarh|24.74|78.83|Tīkamgarh
Tilhar|27.96|79.74
Tindivanam|12.23|79.66
Tinnanur|13.11|80.03|Tinnanūr
Tinsukia|27.49|95.36
Tiptur|13.26|76.48|Tiptūr
Tirthahalli|13.69|75.25|Tīrthahalli
Tiruchchendur|8.5|78.12
Tiruchengode|11.38|77.89
Tirukkoyilur|11.97|79.2
Tirumala|13.68|79.35
Tirupparangunram|9.88|78.07
Tiruppur|11.12|77.35
Tiruppuvanam|9.83|78.26
Tirur|10.91|75.92
Tiruttangal|9.48|77.83
Tiruvalla|9.38|76.57
Tiruvallur|13.14|79.91
Tiruvannamalai|12.23|79.07|Tiruvannāmalai
Tiruvottiyur|13.16|80.3|Tiruvottiyūr
Tisaiyanvilai|8.34|77.87
Titagarh|22.74|88.37|Titāgarh
Titlagarh|20.29|83.15|Titlāgarh
Todabhim|26.92|76.82
Todaraisingh|26.02|75.48
Tohana|29.71|75.9|Tohāna
Tondi|9.74|79.02
Tonk|26.17|75.79
Tuensang|26.27|94.82
Tufanganj|26.32|89.67|Tufānganj
Tuljapur|18.01|76.07|Tuljāpur
Tumkur|13.34|77.1|Tumkūr
Tumsar|21.38|79.73
Tundla|27.21|78.24|Tūndla
Tuni|17.36|82.55
Tura|25.51|90.2
Turaiyur|11.15|78.6|Turaiyūr
Udaipura|23.07|78.51
Udalguri|26.75|92.1
Udangudi|8.43|78.03
Udgir|18.39|77.12|Udgīr
Udhampur|32.92|75.14
Udumalaippettai|10.59|77.25
Udupi|13.33|74.75
Ujhani|28|79.01|Ujhāni
Ujjain|23.18|75.78
Ullal|12.81|74.86
Umarga|17.84|76.62
Umaria|23.52|80.84
Umarkhed|19.6|77.69
Umred|20.85|79.32
Umreth|22.7|73.12
Unhel|23.34|75.56
Unjha|23.8|72.39
Unnao|26.55|80.49|Unnāo
Upleta|21.74|70.28
Uppal Kalan|17.41|78.56
Uran|18.88|72.94
Uravakonda|14.94|77.25
Usehat|27.8|79.24
Usilampatti|9.97|77.79
Utraula|27.32|82.42
Uttamapalaiyam|9.81|77.33|Uttamapālaiyam
Uttarkashi|30.73|78.44|Uttarkāshi
Uttiramerur|12.61|79.76|Uttiramerūr
Vada|19.65|73.15|Vāda
Vadakku Valliyur|8.38|77.61|Vadakku Valliyūr
Vadakku Viravanallur|8.7|77.52
Vadamadurai|10.44|78.1
Vadigenhalli|13.3|77.8
Vadippatti|10.08|77.96|Vādippatti
Vadlapudi|14.31|79.8|Vadlapūdi
Vadnagar|23.79|72.64
Vaijapur|19.93|74.73|Vaijāpur
Vaikam|9.75|76.4
Valabhipur|21.89|71.88|Valabhīpur
Vallabh Vidyanagar|22.53|72.9
Valparai|10.33|76.95
Valsad|20.61|72.93|Valsād
Vandavasi|12.5|79.61|Vandavāsi
Vaniyambadi|12.68|78.62
Vapi|20.37|72.9
Varangaon|21.02|75.91
Varkala|8.73|76.72
Vasa|22.66|72.76
Vasco da Gama|15.4|73.82
Vasind|19.41|73.26
Vasudevanallur|9.24|77.41|Vāsudevanallūr
Vattalkundu|10.16|77.76
Vayalar|9.71|76.34|Vayalār
Vedaraniyam|10.37|79.85
Vejalpur|22.69|73.56
Vellore|12.92|79.13
Velur|11.11|78
Vemalwada|18.47|78.87|Vemalwāda
Venkatagiri|13.96|79.58
Vepagunta|17.78|83.22
Veraval|20.91|70.37|Verāval
Vetapalem|15.79|80.31|Vetapālem
Vettaikkaranpudur|10.56|76.91
Vettur|8.72|76.73|Vettūr
Vidisha|23.53|77.81
Vijapur|23.56|72.75|Vijāpur
Vikarabad|17.34|77.9|Vikārābād
Villupuram|11.94|79.49
Vinukonda|16.05|79.74
Virarajendrapet|12.2|75.81|Vīrarājendrapet
Virudunagar|9.59|77.96
Visavadar|21.34|70.75|Vīsāvadar
Visnagar|23.7|72.55
Vite|17.27|74.54
Vizianagaram|18.12|83.41
Vriddhachalam|11.52|79.32|Vriddhāchalam
Vrindavan|27.58|77.7|Vrindāvan
Vuyyuru|16.36|80.84|Vuyyūru
Vyara|21.11|73.39|Vyāra
Walajapet|12.93|79.37
Wani|20.06|78.95
Wankaner|22.61|70.94|Wānkāner
Wanparti|16.37|78.07
Waraseoni|21.76|80.04|Wārāseonī
Wardha|20.74|78.6
Waris Aliganj|25.02|85.64|Wāris Alīganj
Warora|20.23|79
Warud|21.47|78.27
Washim|20.11|77.13|Wāshīm
Wazirganj|28.21|79.06|Wazīrganj
Wokha|26.1|94.26
Yadgir|16.77|77.14|Yādgīr
Yamunanagar|30.13|77.28|Yamunānagar
Yanam|16.73|82.21
Yanamalakuduru|16.49|80.67
Yaval|21.17|75.7|Yāval
Yavatmal|20.39|78.13|Yavatmāl
Yelahanka|13.1|77.6
Yellandu|17.59|80.32
Yellapur|14.96|74.71|Yellāpur
Yeola|20.04|74.49
Zahirabad|17.68|77.61|Zahirābād
Zaidpur|26.83|81.33
Zamania|25.42|83.56|Zamānia
Zira|30.97|74.99
Zunheboto|25.97|94.52
= IQ city
Abu Ghurayb|33.31|44.18|Abū Ghurayb
Ad Diwaniyah|31.99|44.93|Ad Dīwānīyah
Ad Dujayl|33.85|44.23
Al 'Amarah|31.84|47.14
Al 'Aziziyah|32.91|45.06
Al Fallujah|33.35|43.79|Al Fallūjah
Al Faw|29.97|48.47|Al Fāw
Al Hayy|32.17|46.04|Al Ḩayy
Al Hillah|32.46|44.42|Al Ḩillah
Al Hindiyah|32.55|44.23|Al Hindīyah
Al Kut|32.51|45.82|Al Kūt
Al Miqdadiyah|33.98|44.94|Al Miqdādīyah
Al Mishkhab|31.8|44.49|Al Mishkhāb
Al Musayyib|32.78|44.29
Al-Hamdaniya|36.27|43.38
Ar Rumaythah|31.53|45.2
Ar Rutbah|33.04|40.29|Ar Ruţbah
As Samawah|31.33|45.29
As Sulaymaniyah|35.56|45.43|As Sulaymānīyah
As Suwayrah|32.93|44.78|Aş Şuwayrah
Ash Shamiyah|31.96|44.6|Ash Shāmīyah
Ash Shatrah|31.41|46.17|Ash Shaţrah
Az Zubayr|30.39|47.7
Balad|34.01|44.15
Baqubah|33.75|44.61
Basrah|30.51|47.78
Batifa|37.17|43.01
Bayji|34.93|43.49|Bayjī
Baynjiwayn|35.62|45.95
Dihok|36.87|42.99
Erbil|36.18|44.01
Hadithah|34.14|42.38|Ḩadīthah
Halabjah|35.18|45.99|Ḩalabjah
Imam Qasim|32.3|44.68
Jamjamal|35.53|44.83|Jamjamāl
Karbala|32.62|44.02
Khalis|33.81|44.53|Khāliş
Kifri|34.69|44.96|Kifrī
Kirkuk|35.47|44.39
Koysinceq|36.08|44.63
Kufa|32.05|44.44
Mandali|33.75|45.56|Mandalī
Mosul|36.34|43.12
Nahiyat al Fuhud|30.97|46.72|Nāḩiyat al Fuhūd
Nahiyat ash Shinafiyah|31.58|44.65|Nāḩiyat ash Shināfīyah
Nahiyat Ghammas|31.74|44.62
Nahiyat Saddat al Hindiyah|32.72|44.28|Nāḩīyat Saddat al Hindīyah
Najaf|32.03|44.35
Nasiriyah|31.06|46.26
Ramadi|33.42|43.31
Ruwandiz|36.61|44.52|Ṟuwandiz
Samarra'|34.2|43.89
Sinah|36.81|43.04|Sīnah
Sinjar|36.32|41.88|Sinjār
Soran|36.65|44.54
Tallkayf|36.49|43.12
Tikrit|34.62|43.68|Tikrīt
Tozkhurmato|34.89|44.63
Umm Qasr|30.04|47.92|Umm Qaşr
Zaxo|37.15|42.69
= IR city
Abadan|30.34|48.3
Abadeh|31.16|52.65|Ābādeh
Abdanan|32.99|47.42|Ābdānān
Abhar|36.15|49.22
Abrisham|32.56|51.57|Abrīsham
Abyek|36.07|50.55|Ābyek
Aghajari|30.7|49.83
Ahar|38.48|47.07
Ahvaz|31.32|48.68
Akbarabad|29.25|52.78|Akbarābād
Aleshtar|33.86|48.26
Aligudarz|33.4|49.69|Alīgūdarz
Alvand|36.19|50.06
Amol|36.47|52.35|Āmol
Arak|34.09|49.7|Arāk
Ardabil|38.25|48.29|Ardabīl
Ardakan|32.31|54.02|Ardakān
Ardestan|33.38|52.37|Ardestān
Asadabad|34.78|48.12|Asadābād
Astaneh-ye Ashrafiyeh|37.26|49.94|Āstāneh-ye Ashrafīyeh
Astara|38.43|48.87|Āstārā
Azadshahr|34.79|48.57|Āzādshahr
Azna|33.61|48.93|Aznā
Babol|36.55|52.68|Bābol
Babolsar|36.7|52.65|Bābolsar
Bafq|31.6|55.4|Bāfq
Bahar|34.91|48.44|Bahār
Bandar Abbas|27.19|56.28
Bandar-e Anzali|37.47|49.46|Bandar-e Anzalī
Bandar-e Genaveh|29.58|50.52|Bandar-e Genāveh
Bandar-e Lengeh|26.56|54.88
Baneh|36|45.89|Bāneh
Bardaskan|35.26|57.97
Bardsir|29.92|56.57|Bardsīr
Behbahan|30.6|50.24|Behbahān
Behshahr|36.69|53.55
Bijar|35.87|47.61|Bījār
Birjand|32.87|59.22|Bīrjand
Bojnurd|37.47|57.33|Bojnūrd
Bonab|37.34|46.06|Bonāb
Borazjan|29.27|51.22|Borāzjān
Borujen|31.97|51.29|Borūjen
Borujerd|33.9|48.75|Borūjerd
Bukan|36.52|46.21|Būkān
Bushehr|28.97|50.84
Chabahar|25.29|60.64
Chalus|36.66|51.42|Chālūs
Chenaran|36.65|59.12|Chenārān
Damavand|35.72|52.07|Damāvand
Damghan|36.17|54.34|Dāmghān
Darab|28.75|54.54|Dārāb
Darreh Shahr|33.14|47.38
Dehdasht|30.79|50.56
Dehloran|32.69|47.27|Dehlorān
Delijan|33.99|50.68|Delījān
Dogonbadan|30.36|50.8
Dorcheh Piaz|32.62|51.56|Dorcheh Pīāz
Dowlatabad|32.8|51.7|Dowlatābād
Eqbaliyeh|35.3|51.54|Eqbālīyeh
Esfarayen|37.08|57.51|Esfarāyen
Falavarjan|32.56|51.51|Falāvarjān
Farrokh Shahr|32.27|50.98
Farsan|32.26|50.56|Fārsān
Fasa|28.94|53.65|Fasā
Fereydun Kenar|36.68|52.52|Fereydūn Kenār
Firuzabad|28.84|52.57|Fīrūzābād
Fuman|37.22|49.31|Fūman
Gerash|27.67|54.14|Gerāsh
Golpayegan|33.45|50.29|Golpāyegān
Gonabad|34.35|58.68|Gonābād
Gonbad-e Kavus|37.25|55.17|Gonbad-e Kāvūs
Gorgan|36.84|54.44|Gorgān
Hamadan|34.8|48.51|Hamadān
Harsin|34.27|47.59|Harsīn
Hashtpar|37.8|48.91
Hashtrud|37.48|47.05|Hashtrūd
Ilam|33.64|46.42|Īlām
Iranshahr|27.2|60.68
Isfahan|32.65|51.67
Istgah-e Rah Ahan-e Garmsar|35.23|52.31|Īstgāh-e Rāh Āhan-e Garmsār
Javanrud|34.8|46.52|Javānrūd
Juybar|36.64|52.91|Jūybār
Kahriz|34.38|47.06|Kahrīz
Kalaleh|37.38|55.49|Kalāleh
Kamyaran|34.8|46.94|Kāmyārān
Kangavar|34.5|47.97|Kangāvar
Karaj|35.83|50.99
Kashmar|35.24|58.47|Kāshmar
Kazerun|29.62|51.65|Kāzerūn
Kelishad va Sudarjan|32.55|51.53|Kelīshād va Sūdarjān
Kerman|30.28|57.08
Kermanshah|34.31|47.06
Khalkhal|37.62|48.53|Khalkhāl
Khash|28.22|61.22|Khāsh
Khomeyn|33.64|50.08
Khomeyni Shahr|32.69|51.54|Khomeynī Shahr
Khorramabad|33.49|48.36
Khorramdarreh|36.21|49.2
Khorramshahr|30.44|48.18
Khowy|38.55|44.95
Khvansar|33.22|50.31|Khvānsār
Kish|26.56|54.02|Kīsh
Kuhdasht|33.53|47.61|Kūhdasht
Langarud|37.2|50.15|Langarūd
Mahabad|36.76|45.72|Mahābād
Mahdishahr|35.71|53.35
Malard|35.67|50.98|Malārd
Malayer|34.3|48.82|Malāyer
Marand|38.43|45.77
Marivan|35.52|46.18|Marīvān
Marvdasht|29.87|52.8
Mashhad|36.32|59.57
Masjed Soleyman|31.94|49.3|Masjed Soleymān
Meybod|32.25|54.02
Miandoab|36.97|46.11|Mīāndoāb
Minab|27.13|57.09|Mīnāb
Mohr|27.56|52.88
Nahavand|34.19|48.37|Nahāvand
Najafabad|32.63|51.37|Najafābād
Naqadeh|36.96|45.39
Nazarabad|35.95|50.61
Neka|36.65|53.3|Nekā
Neyriz|29.2|54.33|Neyrīz
Neyshabur|36.21|58.8|Neyshābūr
Nikshahr|26.23|60.21|Nīkshahr
Nowshahr|36.65|51.5
Nurabad|34.07|47.97|Nūrābād
Omidiyeh|30.76|49.7|Omīdīyeh
Orumiyeh|37.55|45.08|Orūmīyeh
Oshnaviyeh|37.04|45.1|Oshnavīyeh
Padegan-e Manjil|36.74|49.42|Pādegān-e Manjīl
Parsabad|39.65|47.92|Pārsābād
Pasargad|30.2|53.18|Pāsārgād
Paveh|35.04|46.36|Pāveh
Piranshahr|36.7|45.14
Pishva|35.31|51.73|Pīshvā
Qa'en|33.73|59.18
Qahderijan|32.58|51.45|Qahderījān
Qarah Zia' od Din|38.89|45.03
Qarchak|35.43|51.58
Qasr-e Qand|26.25|60.75|Qaşr-e Qand
Qazvin|36.27|50
Qeshm|26.95|56.27
Qorveh|35.17|47.81
Quchan|37.11|58.51|Qūchān
Rafsanjan|30.41|55.99|Rafsanjān
Ramhormoz|31.28|49.6|Rāmhormoz
Ramshir|30.89|49.41|Rāmshīr
Rasht|37.28|49.59
Ravar|31.27|56.81|Rāvar
Rehnan|32.68|51.6|Rehnān
Robat Karim|35.48|51.08|Robāţ Karīm
Rudsar|37.14|50.29|Rūdsar
Sabzevar|36.21|57.68
Salmas|38.2|44.77|Salmās
Sanandaj|35.31|47
Saqqez|36.25|46.27
Sarakhs|36.54|61.16
Sarpol-e Zahab|34.46|45.86
Saveh|35.02|50.36|Sāveh
Semirom|31.42|51.57|Semīrom
Semnan|35.58|53.39
Shadegan|30.65|48.66|Shādegān
Shahin Dezh|36.68|46.57|Shāhīn Dezh
Shahr-e Babak|30.12|55.12|Shahr-e Bābak
Shahr-e Kord|32.33|50.86
Shahre Jadide Andisheh|35.68|51.02
Shahriar|35.66|51.06|Shahrīār
Shahrud|36.42|54.98
Shiraz|29.61|52.53
Shirvan|37.4|57.93|Shīrvān
Shushtar|32.05|48.85|Shūshtar
Sirjan|29.45|55.68
Sonqor|34.78|47.6
Susangerd|31.56|48.19|Sūsangerd
Tabas|33.6|56.92
Tabriz|38.08|46.29
Taft|31.74|54.2
Takab|36.4|47.11|Takāb
Takestan|36.07|49.7|Tākestān
Taybad|34.74|60.78|Tāybād
Tonekabon|36.82|50.87|Tonekābon
Torbat-e Heydariyeh|35.27|59.22|Torbat-e Ḩeydarīyeh
Torbat-e Jam|35.24|60.62|Torbat-e Jām
Varamin|35.32|51.65|Varāmīn
Yasuj|30.67|51.59
Yazd|31.9|54.37
Zabol|31.03|61.49|Zābol
Zahedan|29.5|60.86
Zanjan|36.68|48.5|Zanjān
Zarand|30.81|56.56
= IS city
Akureyri|65.68|-18.09
Kopavogur|64.11|-21.91|Kópavogur
= IT city
Abano Terme|45.36|11.79
Abbiategrasso|45.4|8.92
Acerra|40.94|14.37
Aci Castello|37.56|15.15
Aci Catena|37.61|15.14
Acilia-Castel Fusano-Ostia Antica|41.76|12.33
Acireale|37.61|15.17
Acquaviva delle Fonti|40.9|16.84
Acqui Terme|44.68|8.47
Adelfia|41|16.87
Adrano|37.66|14.83
Afragola|40.92|14.31
Agrigento|37.31|13.58
Agropoli|40.35|14.99
Albano Laziale|41.73|12.66
Albenga|44.05|8.22
Albignasego|45.35|11.87
Alcamo|37.98|12.96
Alessandria|44.91|8.61
Alghero|40.56|8.32
Alpignano|45.09|7.52
Altamura|40.83|16.55
Ancona|43.59|13.5
Andria|41.23|16.3
Angri|40.74|14.57
Anzio|41.45|12.62
Aosta|45.74|7.32
Aprilia|41.59|12.65
Arcore|45.63|9.32
Ardea|41.61|12.54
Arese|45.55|9.08
Arezzo|43.46|11.88
Ariccia|41.72|12.67
Arpino|40.89|14.32
Arzano|40.91|14.27
Arzignano|45.52|11.33
Ascoli Piceno|42.85|13.57
Assemini|39.29|9
Asti|44.9|8.21
Avellino|40.91|14.79
Aversa|40.97|14.21
Avezzano|42.03|13.43
Avola|36.91|15.14
Bacoli|40.8|14.07
Bagheria|38.08|13.51
Bagnoli|40.81|14.17
Barcellona Pozzo di Gotto|38.15|15.21
Bareggio|45.48|9
Bari|41.12|16.87
Barletta|41.31|16.28
Barra|40.84|14.32
Bassano del Grappa|45.77|11.73
Bastia umbra|43.06|12.55
Battipaglia|40.61|14.98
Bellaria-Igea Marina|44.14|12.47
Belluno|46.14|12.22
Belpasso|37.59|14.98
Benevento|41.13|14.78
Bergamo|45.7|9.67
Biancavilla|37.64|14.87
Biella|45.56|8.06
Bisceglie|41.24|16.5
Bitonto|41.11|16.69
Bollate|45.55|9.12
Bolzano|46.49|11.34
Borgomanero|45.7|8.46
Boscoreale|40.77|14.48
Bovisio-Masciago|45.61|9.15
Brescia|45.54|10.21
Bressanone|46.72|11.66
Bresso|45.54|9.19
Brindisi|40.63|17.94
Brugherio|45.55|9.3
Brusciano|40.92|14.42
Bussolengo|45.47|10.85
Busto Arsizio|45.61|8.85
Cagliari|39.23|9.12
Caivano|40.96|14.31
Caltagirone|37.24|14.52
Caltanissetta|37.49|14.06
Camaiore|43.94|10.3
Campi Bisenzio|43.82|11.13
Campobasso|41.56|14.67
Canicatti|37.36|13.85|Canicattì
Canosa di Puglia|41.22|16.07
Cantu|45.74|9.13|Cantù
Capannori|43.84|10.57
Capua|41.11|14.21
Carate Brianza|45.68|9.24
Carbonia|39.16|8.52
Cardito|40.95|14.3
Carini|38.13|13.18
Carmagnola|44.85|7.72
Caronno Pertusella|45.6|9.05
Carpi Centro|44.78|10.88
Carrara|44.08|10.1
Casa Santa|38.03|12.55
Casal di Principe|41.01|14.13
Casale Monferrato|45.13|8.45
Casalecchio di Reno|44.48|11.27
Casalnuovo di Napoli|40.91|14.34
Casamassima|40.96|16.92
Casarano|40.01|18.16
Casavatore|40.9|14.28
Cascina|43.68|10.55
Caserta|41.07|14.33
Casoria|40.91|14.29
Cassano d'Adda|45.53|9.52
Cassano Magnago|45.67|8.83
Cassino|41.49|13.83
Castel Maggiore|44.58|11.36
Castel Volturno|41.03|13.94
Castelfranco Emilia|44.59|11.05
Castelfranco Veneto|45.67|11.93
Castellammare di Stabia|40.7|14.49
Castelvetrano|37.68|12.79
Castiglione delle Stiviere|45.39|10.49
Castrovillari|39.82|16.2
Catania|37.49|15.07
Catanzaro|38.88|16.6
Cattolica|43.96|12.74
Cava De Tirreni|40.7|14.71|Cava Dè Tirreni
Cecina|43.31|10.52
Ceglie Messapica|40.65|17.52
Cento|44.73|11.29
Cercola|40.86|14.36
Cerignola|41.27|15.9
Cernusco sul Naviglio|45.53|9.33
Cerveteri|41.99|12.09
Cervia|44.26|12.35
Cesano Boscone|45.44|9.09
Cesano Maderno|45.63|9.15
Cesena|44.14|12.24
Cesenatico|44.2|12.4
Chiari|45.54|9.93
Chiavari|44.32|9.32
Chieri|45.01|7.82
Chieti|42.35|14.16
Chioggia|45.22|12.28
Chivasso|45.19|7.89
Ciampino|41.8|12.6
Cinisello Balsamo|45.56|9.21
Cirie|45.23|7.6|Ciriè
Cisterna di Latina|41.59|12.83
Citta di Castello|43.47|12.24|Città di Castello
Civitanova Marche|43.3|13.72
Civitavecchia|42.09|11.8
Colle di Val d'Elsa|43.42|11.13
Colleferro|41.73|13
Collegno|45.08|7.57
Cologno Monzese|45.53|9.28
Comiso|36.95|14.61
Como|45.81|9.08
Conegliano|45.89|12.3
Conversano|40.97|17.11
Copertino|40.27|18.05
Corato|41.15|16.41
Cordenons|45.98|12.7
Corigliano Scalo|39.63|16.51
Cormano|45.55|9.16
Cornaredo|45.5|9.03
Correggio|44.77|10.78
Corsico|45.43|9.11
Cosenza|39.3|16.25
Crema|45.36|9.68
Cremona|45.13|10.02
Crotone|39.08|17.13
Cuneo|44.39|7.55
Cusano|45.55|9.18
Dalmine|45.65|9.61
Desenzano del Garda|45.47|10.54
Desio|45.62|9.2
Domodossola|46.12|8.29
Eboli|40.62|15.06
Empoli|43.72|10.95
Enna|37.57|14.27
Erba|45.81|9.23
Ercolano|40.81|14.35
Este|45.22|11.66
Fabriano|43.34|12.9
Faenza|44.29|11.88
Falconara Marittima|43.63|13.4
Fano|43.84|13.02
Fasano|40.84|17.36
Favara|37.32|13.66
Fermo|43.16|13.72
Fidenza|44.87|10.06
Fiorano|44.54|10.81
Fiumicino-Isola Sacra|41.77|12.24
Floridia|37.08|15.15
Foggia|41.46|15.55
Foligno|42.95|12.7
Follonica|42.93|10.76
Fondi|41.36|13.43
Forio|40.74|13.86
Forli|44.22|12.04|Forlì
Formia|41.26|13.61
Formigine|44.57|10.85
Fornacelle|43.92|11.04
Fossano|44.55|7.72
Francavilla al Mare|42.42|14.28
Francavilla Fontana|40.53|17.59
Frascati|41.81|12.68
Frattamaggiore|40.94|14.28
Frattaminore|40.96|14.27
Frosinone|41.64|13.34
Fuorigrotta|40.83|14.2
Gaeta|41.21|13.57
Galatina|40.17|18.17
Gallarate|45.66|8.79
Galliate|45.48|8.7
Gallipoli|40.06|17.99
Garbagnate Milanese|45.57|9.08
Gela|37.07|14.24
Genzano di Roma|41.71|12.69
Ghedi|45.4|10.28
Giarre|37.72|15.18
Ginosa|40.58|16.76
Gioia del Colle|40.8|16.92
Gioia Tauro|38.43|15.9
Giovinazzo|41.19|16.67
Giugliano in Campania|40.93|14.2
Giulianova|42.75|13.97
Giussano|45.7|9.21
Gorgonzola|45.53|9.41
Gorizia|45.94|13.62
Gragnano|40.69|14.52
Gravina di Catania|37.56|15.06
Gravina in Puglia|40.82|16.42
Grosseto|42.76|11.11
Grottaferrata|41.79|12.67
Grottaglie|40.54|17.44
Grugliasco|45.07|7.58
Grumo Nevano|40.94|14.26
Guidonia|41.99|12.72
Guidonia Montecelio|41.99|12.72
Imola|44.36|11.71
Imperia|43.89|8.04
Ischia|40.74|13.95
Ischia Porto|40.74|13.95
Isernia|41.6|14.23
Ivrea|45.47|7.88
Jesi|43.52|13.24
L'Aquila|42.35|13.4
La Spezia|44.1|9.82
Ladispoli|41.95|12.07
Lainate|45.57|9.03
Lamezia Terme|38.96|16.31
Lancenigo-Villorba|45.71|12.26
Lanciano|42.23|14.39
Latina|41.47|12.9
Lecce|40.35|18.17
Lecco|45.86|9.4
Legnago|45.19|11.3
Legnano|45.6|8.92
Lentini|37.29|15
Licata|37.1|13.94
Lido|45.41|12.37
Lido di Ostia|41.73|12.28
Limbiate|45.6|9.13
Lissone|45.61|9.24
Livorno|43.54|10.33
Lucca|43.84|10.5
Lucera|41.51|15.34
Lumezzane|45.65|10.26
Macerata|43.3|13.45
Maddaloni|41.04|14.38
Malnate|45.79|8.88
Manduria|40.4|17.64
Manfredonia|41.63|15.92
Mantova|45.16|10.8
Marano di Napoli|40.9|14.19
Marcianise|41.03|14.3
Mariano Comense|45.7|9.18
Marigliano|40.92|14.46
Marina di Ardea-Tor San Lorenzo|41.55|12.54
Marina di Carrara|44.04|10.04
Marina di Massa|44|10.11
Marsala|37.8|12.44
Martina Franca|40.7|17.34
Mascalucia|37.57|15.05
Massa|44.04|10.14
Massafra|40.59|17.12
Matera|40.67|16.6
Mazara del Vallo|37.66|12.59
Meda|45.66|9.15
Melegnano|45.36|9.32
Melito di Napoli|40.92|14.23
Melzo|45.5|9.42
Mentana|42.04|12.64
Merano|46.67|11.16
Mesagne|40.56|17.81
Mestre|45.49|12.25
Miano|40.89|14.25
Milazzo|38.22|15.24
Minturno|41.26|13.75
Mira Taglio|45.43|12.13
Mirandola|44.89|11.07
Mirano|45.49|12.11
Misilmeri|38.03|13.45
Misterbianco|37.52|15.01
Modena|44.65|10.93
Modica|36.86|14.76
Modugno|41.08|16.78
Mogliano Veneto|45.56|12.24
Mola di Bari|41.06|17.09
Molfetta|41.2|16.6
Moncalieri|45|7.68
Mondovi|44.4|7.82|Mondovì
Mondragone|41.11|13.89
Monfalcone|45.8|13.53
Monopoli|40.95|17.3
Monreale|38.08|13.29
Monselice|45.24|11.75
Monserrato|39.26|9.14
Montebelluna|45.78|12.05
Montecatini-Terme|43.88|10.77
Montecchio Maggiore-Alte Ceccato|45.5|11.41
Montemurlo|43.93|11.04
Monterotondo|42.05|12.62
Monterusciello|40.87|14.08
Montesilvano Marina|42.51|14.15
Montevarchi|43.53|11.57
Montichiari|45.41|10.4
Monza|45.58|9.27
Muggio|45.59|9.23|Muggiò
Mugnano di Napoli|40.91|14.21
Nardo|40.18|18.03|Nardò
Nerviano|45.55|8.98
Nettuno|41.46|12.66
Nichelino|45|7.65
Niscemi|37.15|14.39
Nocera Inferiore|40.75|14.65
Nocera Superiore|40.74|14.67
Noci|40.79|17.13
Noicattaro|41.03|16.99
Noto|36.89|15.07
Nova Milanese|45.59|9.2
Novara|45.45|8.62
Novate Milanese|45.53|9.14
Novi Ligure|44.76|8.79
Nuoro|40.32|9.33
Oderzo|45.78|12.49
Olbia|40.92|9.5
Orbassano|45.01|7.54
Oristano|39.9|8.59
Orta di Atella|40.96|14.27
Orta Nova|41.33|15.71
Osimo|43.49|13.48
Ostuni|40.73|17.58
Ottaviano|40.85|14.48
Pachino|36.72|15.09
Paderno Dugnano|45.57|9.16
Padova|45.41|11.89
Pagani|40.74|14.61
Palagiano|40.58|17.04
Palagonia|37.33|14.74
Palazzolo sull'Oglio|45.6|9.89
Palermo|38.13|13.34
Pallanza-Intra-Suna|45.94|8.57
Palma di Montechiaro|37.19|13.77
Palmi|38.36|15.85
Palo del Colle|41.06|16.7
Paolo VI|40.52|17.27
Parabiago|45.56|8.95
Parma|44.8|10.33
Partinico|38.05|13.12
Paterno|37.57|14.9|Paternò
Pavia|45.19|9.16
Perugia|43.11|12.39
Pesaro|43.91|12.92
Pescara|42.46|14.2
Piacenza|45.05|9.69
Pianura|40.86|14.17
Piazza Armerina|37.38|14.37
Pietrasanta|43.96|10.23
Pinerolo|44.89|7.33
Pioltello|45.5|9.33
Piombino|42.93|10.53
Piossasco|44.99|7.46
Pisa|43.71|10.4
Piscinola|40.89|14.23
Pistoia|43.93|10.92
Poggibonsi|43.47|11.15
Poggiomarino|40.8|14.54
Poggioreale|40.87|14.29
Pomezia|41.67|12.5
Pomigliano d'Arco|40.91|14.38
Pompei|40.75|14.5
Pontedera|43.66|10.63
Ponticelli|40.85|14.33
Pordenone|45.96|12.66
Portici|40.82|14.34
Porto Empedocle|37.29|13.52
Porto San Giorgio|43.18|13.79
Porto Sant'Elpidio|43.25|13.76
Porto Torres|40.83|8.41
Portogruaro|45.78|12.84
Posillipo|40.81|14.2
Potenza|40.64|15.81
Pozzallo|36.73|14.85
Pozzuoli|40.84|14.1
Prato|43.88|11.1
Putignano|40.85|17.12
Qualiano|40.92|14.15
Quartu Sant'Elena|39.23|9.25
Quattromiglia|39.34|16.24
Ragusa|36.93|14.72
Rapallo|44.35|9.23
Ravenna|44.41|12.2
Reggio Calabria|38.11|15.66
Reggio nell'Emilia|44.7|10.63
Ribera|37.5|13.27
Riccione|44|12.66
Rieti|42.4|12.86
Rimini|44.06|12.57
Rivoli|45.07|7.51
Rocca di Papa|41.77|12.7
Romano Banco|45.42|9.11
Romano di Lombardia|45.52|9.75
Roseto degli Abruzzi|42.67|14.01
Rosignano Solvay-Castiglioncello|43.39|10.44
Rosolini|36.82|14.95
Rossano Stazione|39.6|16.63
Rovereto|45.89|11.04
Rovigo|45.07|11.79
Rozzano|45.38|9.16
Rutigliano|41.01|17.01
Ruvo di Puglia|41.12|16.48
Sacile|45.95|12.5
Salerno|40.68|14.79
Salsomaggiore Terme|44.82|9.99
Saluzzo|44.65|7.49
Sambiase|38.97|16.28
San Benedetto del Tronto|42.96|13.88
San Bonifacio|45.4|11.27
San Cataldo|37.48|13.99
San Dona di Piave|45.63|12.57|San Donà di Piave
San Donato Milanese|45.41|9.27
San Felice A Cancello|41.02|14.49
San Giorgio a Cremano|40.83|14.34
San Giovanni a Teduccio|40.84|14.31
San Giovanni in Fiore|39.25|16.7
San Giovanni in Persiceto|44.64|11.18
San Giovanni la Punta|37.58|15.09
San Giovanni Lupatoto|45.38|11.04
San Giovanni Rotondo|41.71|15.73
San Giovanni Valdarno|43.57|11.53
San Giuliano Milanese|45.39|9.29
San Giuseppe Vesuviano|40.84|14.5
San Lazzaro|44.47|11.41
San Mauro Torinese|45.1|7.77
San Miniato|43.68|10.85
San Miniato Basso|43.69|10.84
San Nicola la Strada|41.05|14.33
San Paolo|41.12|16.79
San Remo|43.82|7.78
San Salvo|42.04|14.73
San Sebastiano|45.65|10.26
San Severo|41.69|15.38
San Vito dei Normanni|40.66|17.71
Sannicandro Garganico|41.84|15.57
Sant'Anastasia|40.87|14.4
Sant'Antimo|40.94|14.23
Sant'Antonio Abate|40.72|14.54
Santa Maria Capua Vetere|41.08|14.25
Santeramo in Colle|40.79|16.76
Sarno|40.81|14.62
Saronno|45.63|9.04
Sarzana|44.11|9.96
Sassari|40.73|8.56
Sassuolo|44.54|10.78
Sava|40.4|17.55
Savigliano|44.65|7.66
Savona|44.31|8.48
Scafati|40.76|14.54
Scandicci|43.75|11.19
Schio|45.71|11.36
Sciacca|37.51|13.08
Scicli|36.79|14.7
Scordia|37.3|14.84
Secondigliano|40.9|14.27
Segrate|45.49|9.3
Selargius|39.26|9.16
Senago|45.58|9.13
Senigallia|43.72|13.21
Seregno|45.65|9.21
Seriate|45.69|9.72
Sesto Fiorentino|43.83|11.2
Sesto San Giovanni|45.53|9.23
Sestri Levante|44.27|9.4
Sestu|39.3|9.09
Settimo Torinese|45.14|7.77
Seveso|45.65|9.14
Sezze|41.5|13.06
Siderno|38.27|16.3
Siena|43.32|11.33
Sinnai|39.3|9.2
Siracusa|37.08|15.29
Soccavo|40.85|14.19
Somma Vesuviana|40.87|14.44
Sondrio|46.17|9.87
Sora|41.72|13.61
Spinea-Orgnano|45.49|12.15
Spoleto|42.74|12.74
Sulmona|42.05|13.93
Suzzara|44.99|10.74
Taranto|40.46|17.25
Teramo|42.66|13.7
Terlizzi|41.13|16.55
Termini Imerese|37.98|13.7
Termoli|42|14.99
Terni|42.56|12.64
Terracina|41.29|13.24
Terzigno|40.8|14.49
Thiene|45.71|11.48
Tivoli|41.96|12.8
Tolentino|43.21|13.29
Tor Lupara|42|12.62
Torre Annunziata|40.75|14.45
Torre del Greco|40.79|14.37
Torremaggiore|41.69|15.29
Tortona|44.9|8.86
Torvaianica|41.62|12.46
Tradate|45.71|8.91
Trani|41.28|16.41
Trapani|38.02|12.54
Trecate|45.43|8.74
Trento|46.07|11.12
Trentola-Ducenta|40.98|14.17
Treviglio|45.52|9.59
Treviso|45.67|12.24
Trezzano sul Naviglio|45.42|9.06
Trieste|45.65|13.78
Triggiano|41.07|16.93
Udine|46.07|13.24
Valdagno|45.64|11.3
Valenza|45.01|8.64
Valenzano|41.04|16.88
Varese|45.82|8.83
Vasto|42.11|14.71
Velletri|41.69|12.78
Venaria Reale|45.13|7.63
Venice|45.44|12.33
Ventimiglia|43.79|7.61
Verbania|45.92|8.55
Vercelli|45.32|8.42
Verona|45.43|10.98
Viareggio|43.87|10.25
Vibo Valentia|38.68|16.1
Vicenza|45.55|11.55
Vigevano|45.31|8.85
Vignola|44.48|11.01
Villabate|38.08|13.44
Villafranca di Verona|45.35|10.84
Villanova|41.96|12.76
Villaricca|40.92|14.19
Vimercate|45.62|9.37
Vimodrone|45.51|9.29
Viterbo|42.42|12.11
Vittoria|36.95|14.53
Vittorio Veneto|45.98|12.3
Voghera|44.99|9.01
Volla|40.87|14.34
Zola Predosa|44.49|11.22
= JM city
Half Way Tree|18.01|-76.8
Linstead|18.14|-77.03
Mandeville|18.04|-77.51
Montego Bay|18.47|-77.92
Old Harbour|17.94|-77.11
Portmore|17.95|-76.88
Savanna-la-Mar|18.22|-78.13
Spanish Town|17.99|-76.96
= JO city
Al Jubayhah|32.01|35.9
Aqaba|29.53|35.01
Ar Ramtha|32.56|36.01|Ar Ramthā
As Salt|32.04|35.73|As Salţ
At Tafilah|30.84|35.6|Aţ Ţafīlah
Irbid|32.56|35.85
Jarash|32.28|35.9
Judita|32.41|35.71
Karak City|31.16|35.76
Kurayyimah|32.28|35.6
Ma'an|30.2|35.73
Madaba|31.72|35.79|Mādabā
Mafraq|32.34|36.21
Qir Moav|31.18|35.7|Qīr Moāv
Rukban|33.31|38.7
Russeifa|32.02|36.05
Sahab|31.87|36|Saḩāb
Umm as Summaq|31.89|35.85|Umm as Summāq
Wadi as Sir|31.95|35.82|Wādī as Sīr
Zarqa|32.07|36.09
= JP city
Abashiri|44.02|144.27
Abiko|35.87|140.02
Ageoshimo|35.97|139.61
Aioi|34.8|134.47
Akashi|34.66|135.01
Akita|39.72|140.12
Akune|32.02|130.2
Amagasaki|34.72|135.42
Amagi|33.42|130.65
Anan|33.92|134.65
Anjo|34.96|137.08|Anjō
Annaka|36.33|138.9
Aomori|40.82|140.73
Arai|37|138.23
Arashiyama|35.01|135.68
Asahikawa|43.77|142.36
Asaka|35.8|139.6
Ashibetsu|43.51|142.19
Ashikaga|36.33|139.45
Ashiya|34.73|135.3
Atami|35.09|139.05
Atsugi|35.44|139.37
Ayabe|35.3|135.25
Beppu|33.28|131.5
Bibai|43.32|141.86
Bungo-Takada-shi|33.56|131.45
Buzen|33.61|131.13
Chatan|26.31|127.77
Chichibu|35.99|139.08
Chigasaki|35.34|139.4
Chikushino-shi|33.5|130.52
Chiryu|35|137.03|Chiryū
Chitose|42.82|141.65
Chofu|35.66|139.55|Chōfu
Daigo|36.77|140.35
Daitocho|34.71|135.62|Daitōchō
Dazaifu|33.51|130.52
Ebetsu|43.11|141.55
Edosaki|35.95|140.32
Enzan|35.7|138.73
Fuchucho|34.57|133.24|Fuchūchō
Fuji|35.17|138.68
Fujieda|34.87|138.27
Fujikawaguchiko|35.49|138.69
Fujinomiya|35.22|138.62
Fujioka|36.25|139.07
Fujisawa|35.35|139.48
Fujishiro|35.92|140.12
Fujiyoshida|35.44|138.8
Fukagawa|43.71|142.04
Fukiage-fujimi|36.1|139.45
Fukuchiyama|35.3|135.12
Fukuecho|32.7|128.85|Fukuechō
Fukui-shi|36.06|136.22
Fukumitsu|36.56|136.87
Fukura|34.26|134.72
Fukuroi|34.75|137.92
Fukuyama|34.48|133.37
Funaishikawa|36.47|140.57
Funehikimachi-funehiki|37.45|140.58
Furukawa|38.57|140.96
Fussa|35.74|139.32
Futtsu|35.31|139.82
Gamagori|34.83|137.23|Gamagōri
Gero|35.8|137.23
Gifu-shi|35.42|136.76
Ginowan|26.26|127.76
Gobo|33.88|135.17|Gobō
Godo|35.42|136.6|Gōdo
Gojo|34.35|135.7|Gojō
Gose|34.45|135.73
Gosen|37.73|139.17
Goshogawara|40.8|140.44
Gotenba|35.32|138.94
Gotsucho|35.01|132.23|Gōtsuchō
Gujo|35.74|136.96|Gujō
Gushikawa|26.36|127.87
Gyoda|36.14|139.46|Gyōda
Hachinohe|40.5|141.5
Hachioji|35.66|139.32|Hachiōji
Hadano|35.37|139.22
Hagi|34.4|131.42
Haibara-akanedai|34.53|135.95
Hakodate|41.78|140.74
Hakui|36.88|136.78
Hamada|34.88|132.08
Hamakita|34.8|137.78
Hamamatsu|34.7|137.73
Hamanoichi|31.72|130.73
Hanamaki|39.38|141.12
Hanawa|40.18|140.79
Handa|34.88|136.93
Hanno|35.85|139.32|Hannō
Hanyu|36.17|139.53|Hanyū
Hasaki|35.73|140.83
Hasuda|35.97|139.65
Hatogaya-honcho|35.83|139.74|Hatogaya-honchō
Hatsukaichi|34.35|132.33
Hayama|35.28|139.58
Hekinan|34.88|136.98
Higashimurayama|35.75|139.47
Higashine|38.44|140.4
Hiji|33.37|131.53
Hikari|33.95|131.95
Hikone|35.25|136.25
Himeji|34.82|134.7
Himimachi|36.86|136.99
Hino|35.67|139.4
Hirado|33.37|129.55
Hirakata|34.81|135.65
Hirara|24.8|125.3
Hiratacho|35.43|132.82|Hiratachō
Hiratsuka|35.33|139.34
Hirosaki|40.59|140.47
Hisai-motomachi|34.67|136.47
Hita|33.32|130.94
Hitachi-Naka|36.4|140.53
Hitoyoshi|32.22|130.75
Hobaramachi|37.82|140.55
Hofu|34.05|131.57|Hōfu
Hojo|33.98|132.78|Hōjō
Hokuto|35.83|138.4
Hondomachi-hondo|32.46|130.17
Honjo|36.24|139.19|Honjō
Honmachi|32.5|130.6
Horyuji|34.61|135.74|Hōryūji
Hotaka|36.34|137.88
Ibara|34.6|133.47
Ibusuki|31.23|130.65
Ichihara|35.52|140.08
Ichinohe|40.22|141.29
Ichinomiya|35.3|136.8
Ichinoseki|38.92|141.13
Iida|35.52|137.82
Iiyama|36.85|138.37
Iizuka|33.64|130.69
Ijuin|31.62|130.4|Ijūin
Ikedacho|34.03|133.81|Ikedachō
Ikoma|34.68|135.7
Imaichi|36.72|139.68
Imaricho-ko|33.27|129.88|Imarichō-kō
Inashiki|35.96|140.32
Inawashiro|37.57|140.12
Inazawa|35.25|136.78
Innoshima|34.28|133.18
Inuyama|35.38|136.94
Isahaya|32.84|130.04
Isawa|35.65|138.63
Isehara|35.4|139.31
Isesaki|36.32|139.2
Ishigaki|24.34|124.16
Ishige|36.12|139.97
Ishii|34.07|134.44
Ishikari|43.24|141.35
Ishiki|34.8|137.02
Ishinomaki|38.42|141.3
Ishioka|36.18|140.27
Itako|35.93|140.55
Itami|34.78|135.4
Itoigawa|37.03|137.85
Itoman|26.13|127.67
Itsukaichi|35.73|139.22
Iwade|34.25|135.32
Iwai|36.05|139.9
Iwaki|37.05|140.88
Iwakuni|34.16|132.22
Iwakura|35.28|136.87
Iwamizawa|43.2|141.76
Iwanai|42.97|140.51
Iwanuma|38.1|140.86
Iwase|36.35|140.1
Iwata|34.7|137.85
Iwatsuki|35.96|139.7
Izumi|34.48|135.43
Izumiotsu|34.5|135.4|Izumiōtsu
Izumisano|34.42|135.32
Izumo|35.37|132.77
Joetsu|37.15|138.24|Jōetsu
Kadoma|34.74|135.57
Kainan|34.15|135.21
Kaizuka|34.45|135.35
Kajiki|31.73|130.67
Kakamigahara|35.42|136.87
Kakegawa|34.77|138.02
Kakogawacho-honmachi|34.77|134.83|Kakogawachō-honmachi
Kakuda|37.97|140.77
Kamaishi|39.28|141.87
Kamakura|35.31|139.55
Kameda-honcho|37.87|139.11|Kameda-honchō
Kameoka|35|135.58
Kameyama|34.85|136.45
Kamifukuoka|35.87|139.51
Kamigyo-ku|35.03|135.76|Kamigyō-ku
Kamiichi|36.7|137.37
Kamiiso|41.82|140.64
Kamimaruko|36.32|138.27
Kaminokawa|36.43|139.92
Kaminoyama|38.15|140.27
Kamo|37.66|139.04
Kamogatacho-kamogata|34.54|133.59|Kamogatachō-kamogata
Kamogawa|35.1|140.1
Kamojimacho-jogejima|34.07|134.35|Kamojimachō-jōgejima
Kan'onjicho|34.13|133.65
Kanaya|34.82|138.13
Kanazawa|36.6|136.62
Kanda|33.78|130.98
Kanekomachi|36.41|139
Kanie|35.13|136.8
Kannabecho-yahiro|34.56|133.42|Kannabechō-yahiro
Kanoya|31.38|130.85
Kanuma|36.55|139.73
Kanzakimachi-kanzaki|33.31|130.37
Karasuyama|36.65|140.15
Karatsu|33.44|129.97
Kariya|34.98|136.98
Kasamatsucho|35.37|136.77|Kasamatsuchō
Kasaoka|34.51|133.5
Kaseda-shirakame|31.42|130.32
Kashihara|34.58|135.62
Kashihara-shi|34.51|135.79
Kashima|33.11|130.09
Kashima-shi|35.97|140.64
Kashiwa|35.86|139.98
Kashiwazaki|37.37|138.55
Kasugai|35.25|136.97
Kasukabe|35.98|139.75
Katori-shi|35.9|140.5
Katsuren-haebaru|26.33|127.87
Katsuta|36.38|140.53
Katsuura|35.15|140.32
Katsuyama|36.06|136.5
Kawage|34.8|136.55
Kawagoe|35.91|139.49
Kawaguchi|35.81|139.71
Kawanishi|34.82|135.42
Kawanoecho|34.02|133.58|Kawanoechō
Kawasaki|35.52|139.72
Kazo|36.12|139.6
Kimitsu|35.35|139.87
Kiryu|36.4|139.33|Kiryū
Kisai|36.1|139.58
Kisarazu|35.38|139.93
Kishiwada|34.47|135.37
Kitahama|35.17|135.92
Kitahiroshima|42.98|141.57
Kitaibaraki|36.79|140.75
Kitakami|39.28|141.12
Kitakata|37.65|139.87
Kitakyushu|33.85|130.85
Kitami|43.8|143.89
Kitsuki|33.42|131.62
Kodamacho-kodamaminami|36.18|139.13|Kodamachō-kodamaminami
Kofu|35.67|138.57|Kōfu
Koga|33.73|130.47
Kogota|38.55|141.05
Kokubu-matsuki|31.73|130.77
Kokubunji|35.7|139.48
Komaki|35.28|136.92
Komatsu|36.4|136.45
Komatsushimacho|34|134.58|Komatsushimachō
Komono|35|136.52
Komoro|36.32|138.43
Konan|35.33|136.87|Kōnan
Konosu|36.07|139.52|Kōnosu
Koriyama|37.4|140.38|Kōriyama
Koshigaya|35.89|139.79
Kudamatsu|34|131.87
Kukichuo|36.07|139.67|Kukichūō
Kumagaya|36.13|139.39
Kurashiki|34.58|133.77
Kurayoshi|35.43|133.82
Kure|34.23|132.57
Kurihashi|36.13|139.7
Kurobe-shi|36.9|137.45
Kuroda|35.35|136.78
Kuroishi|40.65|140.58
Kuroiso|36.97|140.05
Kurume|33.32|130.52
Kusatsu|35.02|135.97
Kushikino|31.72|130.27
Kushima|31.49|131.24
Kushiro|42.98|144.37
Kuwana|35.05|136.67
Kyoto|35.02|135.75
Machida|35.54|139.45
Maebaru-chuo|33.56|130.2|Maebaru-chūō
Maebashi|36.4|139.08
Maizuru|35.45|135.33
Makabe|36.27|140.1
Maki|37.75|138.88
Makubetsu|45.37|141.82
Makurazaki|31.27|130.32
Marugame|34.28|133.78
Marumori|37.92|140.77
Maruoka|36.15|136.27
Masaki-cho|33.79|132.71|Masaki-chō
Mashiko|36.47|140.1
Masuda|34.67|131.85
Matsubara|34.57|135.55
Matsubase|32.65|130.67
Matsudo|35.78|139.9
Matsue|35.48|133.05
Matsushima|38.37|141.06
Matsuto|36.52|136.57|Matsutō
Matsuyama|33.84|132.77
Menuma|36.22|139.38
Mibu|36.42|139.8
Mihara|34.4|133.08
Miharu|37.43|140.48
Miki|34.8|134.98
Mikuni|36.22|136.15
Minakuchicho-matoba|34.97|136.17|Minakuchichō-matoba
Minamata|32.22|130.4
Minamirinkan|35.5|139.44
Mino|34.83|135.47
Minokamo|35.48|137.02
Misawa|40.69|141.39
Mishima|35.12|138.92
Mitake|35.42|137.13
Mito|36.35|140.45
Mitsukaido|36.02|139.98|Mitsukaidō
Mitsuke|37.53|138.93
Miura|35.14|139.62
Miyako|39.65|141.94
Miyakonojo|31.73|131.07|Miyakonojō
Miyata|33.71|130.65
Miyazu|35.53|135.18
Miyoshi|34.8|132.85
Mizunami|35.37|137.25
Mizusawa|39.13|141.13
Mobara|35.43|140.3
Mombetsu|44.35|143.35
Mooka|36.43|140.02
Moriguchi|34.73|135.57
Morioka|39.7|141.15
Moriya|35.93|140
Moriyama|35.07|135.98
Morohongo|35.94|139.3|Morohongō
Motegi|36.52|140.18
Motomachi|43.83|144.1
Motomiya|37.51|140.4
Muikamachi|37.07|138.88
Muko|34.97|135.7|Mukō
Murakami|38.23|139.48
Muramatsu|37.69|139.17
Muroran|42.32|140.99
Muroto-misakicho|33.29|134.17
Musashino|35.71|139.56
Mutsu|41.29|141.22
Nabari|34.62|136.08
Nagahama|35.38|136.27
Nagai|38.1|140.03
Nagaoka|37.45|138.85
Nagareyama|35.86|139.9
Nagato|34.38|131.2
Nago|26.62|127.99
Naha|26.22|127.68
Naka|36.05|140.17
Nakama|33.82|130.71
Nakano|36.75|138.37
Nakanojomachi|36.59|138.84|Nakanojōmachi
Nakatsu|33.6|131.19
Nakatsugawa|35.48|137.5
Namerikawa|36.76|137.36
Namie|37.48|141
Namioka|40.71|140.59
Nanao|37.05|136.97
Nanto-shi|36.57|136.91
Nara-shi|34.69|135.8
Naruto|35.6|140.42|Narutō
Narutocho-mitsuishi|34.2|134.61|Narutochō-mitsuishi
Nayoro|44.35|142.46
Naze|28.37|129.48
Nemuro|43.32|145.57
Neyagawa|34.77|135.63
Nichinan|31.6|131.37
Nihommatsu|37.58|140.43
Niihama|33.96|133.31
Niimi|34.98|133.47
Niitsu-honcho|37.8|139.12|Niitsu-honchō
Nikko|36.75|139.62|Nikkō
Ninomiya|35.3|139.26
Nirasaki|35.7|138.45
Nishi-Tokyo-shi|35.73|139.54
Nishifukuma|33.77|130.47
Nishinomiya-hama|34.72|135.33
Nishinoomote|30.73|131
Nishio|34.87|137.05
Nishishinminato|36.78|137.08
Nishiwaki|34.98|134.97
Nobeoka|32.58|131.67
Noda|35.95|139.87
Nogata|33.74|130.72|Nōgata
Nonoichi|36.53|136.62
Noshiro|40.21|140.03
Numata|36.63|139.05
Numazu|35.1|138.87
Nyuzen|36.94|137.5|Nyūzen
Oami|35.52|140.32|Ōami
Oarai|36.31|140.58|Ōarai
Obanazawa|38.6|140.4
Obihiro|42.92|143.2
Obita|32.82|129.88
Odacho-oda|35.19|132.51|Ōdachō-ōda
Odate|40.27|140.56|Ōdate
Odawara|35.26|139.16
Ofunato|39.07|141.72|Ōfunato
Ogaki|35.35|136.62|Ōgaki
Ogori-shimogo|34.1|131.4|Ogōri-shimogō
Ohara|35.25|140.39|Ōhara
Oiso|35.32|139.32|Ōiso
Oita|33.23|131.6|Ōita
Ojiya|37.3|138.8
Okawa|33.21|130.38|Ōkawa
Okawara|38.05|140.73|Ōkawara
Okaya|36.06|138.05
Okazaki|34.95|137.17
Okegawa|36|139.56
Okuchi-shinohara|32.07|130.62|Ōkuchi-shinohara
Okunoya|36.28|140.42
Omachi|36.5|137.87|Ōmachi
Omagari|39.45|140.48|Ōmagari
Omamacho-omama|36.43|139.28|Ōmamachō-ōmama
Omigawa|35.85|140.62
Omihachiman|35.13|136.1|Ōmihachiman
Omiya|36.55|140.42|Ōmiya
Omura|32.92|129.95|Ōmura
Omuta|33.03|130.45|Ōmuta
Ono-hara|34.28|132.27|Ōno-hara
Onoda|34|131.18
Onojo|33.54|130.48|Ōnojō
Onomichi|34.42|133.2
Otake|34.21|132.22|Ōtake
Otaru|43.19|141
Otawara|36.87|140.03|Ōtawara
Otofuke|42.99|143.2
Otsu|35|135.87|Ōtsu
Otsuchi|39.37|141.9|Ōtsuchi
Otsuki|35.62|138.97|Ōtsuki
Owase|34.07|136.2
Oyama|36.3|139.8
Rifu|38.33|140.98
Rumoi|43.93|141.64
Ryotsu-minato|38.08|138.44|Ryōtsu-minato
Ryugasaki|35.9|140.18|Ryūgasaki
Ryuo|35.65|138.5|Ryūō
Sabae|35.95|136.18
Sagae|38.37|140.27
Sagara|34.69|138.2
Saijo|33.92|133.18|Saijō
Saiki|32.95|131.9
Sakado|35.96|139.39
Sakai-nakajima|36.27|139.25
Sakaidecho|34.32|133.84|Sakaidechō
Sakaiminato|35.54|133.23
Sakata|38.92|139.85
Saku|36.22|138.48
Sakurai|34.5|135.85
Sandacho|34.88|135.23|Sandachō
Sanjo|37.62|138.95|Sanjō
Sano|36.32|139.58
Sapporo|43.07|141.35
Sasaguri|33.62|130.55
Sasayama|35.07|135.22
Sasebo|33.17|129.73
Satsumasendai|31.82|130.3
Satte|36.07|139.73
Sawara|35.88|140.5
Sayama|35.85|139.41
Sendai|38.27|140.87
Setakamachi-takayanagi|33.15|130.47
Seto|35.23|137.1
Shibata|37.95|139.33
Shibetsu|43.66|145.13
Shibukawa|36.48|139
Shibushi|31.48|131.1
Shido|34.32|134.17
Shiki|35.83|139.58
Shimabara|32.78|130.37
Shimada|34.82|138.18
Shimo-furano|43.35|142.38
Shimoda|34.68|138.94
Shimodate|36.3|139.98
Shimokizukuri|40.82|140.38
Shimonoseki|33.95|130.95
Shimotoda|35.81|139.69
Shin'ichi|34.56|133.27
Shingu|33.73|135.98|Shingū
Shinjo|38.76|140.3|Shinjō
Shinshiro|34.9|137.5
Shiogama|38.32|141.03
Shiojiri|36.1|137.97
Shiozawa|37.04|138.85
Shirahamacho-usazakiminami|34.78|134.72|Shirahamachō-usazakiminami
Shiraoi|42.55|141.35
Shiraoka|36.02|139.66
Shiroi|35.8|140.07
Shiroishi|38|140.62
Shirone|37.76|139.02
Shisui|35.72|140.27
Shizukuishi|39.69|140.98
Shizunai-furukawacho|42.33|142.37|Shizunai-furukawachō
Shobara|34.85|133.02|Shōbara
Shobu|36.07|139.6|Shōbu
Sobue|35.25|136.72
Soja|34.68|133.75|Sōja
Soka|35.84|139.8|Sōka
Sueyoshicho-ninokata|31.65|131.02|Sueyoshichō-ninokata
Sugito|36.03|139.73
Suibara|37.85|139.23
Suita|34.76|135.52
Sukagawa|37.28|140.38
Sukumo|32.93|132.73
Sumoto|34.34|134.89
Sunagawa|43.49|141.91
Susaki|33.39|133.29
Suwa|36.04|138.11
Suzaka|36.65|138.32
Suzuka|34.88|136.58
Tadotsu|34.27|133.75
Tagawa|33.63|130.8
Tahara|34.67|137.27
Tajimi|35.32|137.13
Takahagi|36.72|140.72
Takahama|34.92|136.98
Takahata|38|140.19
Takaishi|34.52|135.43
Takamatsu|34.33|134.05
Takanabe|32.13|131.5
Takanosu|40.22|140.37
Takaoka|36.75|137.02
Takarazuka|34.8|135.36
Takasaki|36.33|139.02
Takatsuki|34.85|135.62
Takayama|36.13|137.25
Takefu|35.9|136.17
Takehara|34.34|132.92
Takeocho-takeo|33.19|130.02|Takeochō-takeo
Taketoyo|34.85|136.92
Takikawa|43.55|141.91
Tamamura|36.3|139.12
Tamana|32.95|130.57
Tamano|34.52|133.95
Tanabe|33.73|135.37
Tanuma|36.37|139.58
Tanushimarumachi-toyoki|33.35|130.68
Tarui|35.37|136.53
Tarumizu|31.48|130.7
Tatebayashi|36.25|139.53
Tateyama|34.98|139.87
Tatsuno|35.98|138
Tatsunocho-tominaga|34.86|134.55|Tatsunochō-tominaga
Tawaramoto|34.55|135.79
Tendo|38.35|140.37|Tendō
Tenno|39.9|139.97|Tennō
Tenri|34.58|135.83
Toba|34.48|136.84
Tobetsu|43.22|141.52|Tōbetsu
Tochio-honcho|37.48|139|Tochio-honchō
Togane|35.55|140.37|Tōgane
Togitsu|32.83|129.85
Tokamachi|37.13|138.77|Tōkamachi
Toki|35.35|137.18
Tokoname|34.88|136.85
Tokorozawa|35.8|139.47
Tokuyama|34.05|131.82
Tomakomai|42.64|141.6
Tomigusuku|26.19|127.68
Tomioka|36.25|138.9
Tomiya|38.39|140.89
Tomobe|36.35|140.3
Tondabayashicho|34.5|135.6|Tondabayashichō
Tono|39.32|141.53|Tōno
Tonosho|34.48|134.17|Tonoshō
Toride|35.9|140.08
Tosu|33.37|130.52
Tottori|35.5|134.23
Toyohama|34.71|136.93
Toyohashi|34.77|137.38
Toyokawa|34.82|137.4
Toyonaka|34.78|135.47
Toyooka|35.54|134.82
Toyoshina|36.3|137.9
Tsubame|37.66|138.93
Tsubata|36.67|136.74
Tsukawaki|33.28|131.16
Tsukuba|36.2|140.1
Tsukumiura|33.08|131.87
Tsuma|32.1|131.4
Tsuruga|35.65|136.06
Tsurugi-asahimachi|36.45|136.63
Tsuruoka|38.72|139.82
Tsurusaki|33.25|131.69
Tsushima|35.17|136.72
Tsuyama|35.05|134
Ueda|36.4|138.28
Uekimachi-mono|32.9|130.69|Uekimachi-mōno
Ueno-ebisumachi|34.76|136.13
Uenohara|35.62|139.12
Ujiie|36.68|139.97
Uozu|36.8|137.4
Urayasu|35.67|139.89
Ureshinomachi-shimojuku|33.11|130
Ushibukamachi|32.2|130.02
Ushiku|35.97|140.13
Usuki|33.12|131.8
Utsunomiya|36.57|139.88
Uwajima|33.22|132.56
Wakimachi|34.07|134.15
Wakkanai|45.41|141.67
Wako|35.79|139.62
Wakuya|38.54|141.13
Watari|38.03|140.85
Yachimata|35.65|140.32
Yaita|36.8|139.93
Yaizu|34.87|138.32
Yamaga|33.02|130.69
Yamazakicho-nakabirose|35|134.55|Yamazakichō-nakabirose
Yamoto|38.43|141.21
Yanagawa|33.17|130.4
Yanagawamachi-saiwaicho|37.85|140.6|Yanagawamachi-saiwaichō
Yanai|33.97|132.12
Yashio|35.82|139.84
Yashiro|34.92|134.97
Yasugicho|35.42|133.24|Yasugichō
Yatsuomachi-higashikumisaka|36.57|137.13
Yawata|34.87|135.7
Yoichi|43.2|140.77
Yokaichiba|35.7|140.55|Yōkaichiba
Yokkaichi|34.97|136.62
Yokosuka|35.28|139.67
Yokote|39.32|140.55
Yonago|35.43|133.33
Yonezawa|37.91|140.12
Yono|35.88|139.63
Yorii|36.12|139.19
Yoshida-kasugacho|37.68|138.88|Yoshida-kasugachō
Yoshii|36.25|138.98
Yoshikawa|35.89|139.84
Yotsukaido|35.65|140.17|Yotsukaidō
Youkaichi|35.12|136.2
Yugawara|35.15|139.07
Yukuhashi|33.73|130.98
Yuza|39.02|139.93
Yuzawa|39.17|140.5
Zama|35.49|139.39
Zushi|35.29|139.58
= KE city
Athi River|-1.46|36.98
Bungoma|0.56|34.56
Garissa|-0.45|39.65
Homa Bay|-0.53|34.46
Isiolo|0.35|37.58
Iten|0.67|35.51
Kabarnet|0.49|35.74
Kakamega|0.28|34.75
Kapenguria|1.24|35.11
Karuri|-0.7|37.18
Kericho|-0.37|35.28
Kerugoya|-0.5|37.28
Kilifi|-3.63|39.85
Kisii|-0.68|34.77
Kitale|1.02|35.01
Kitui|-1.37|38.01
Lamu|-2.27|40.9
Lodwar|3.12|35.6
Lugulu|0.39|34.3
Makueni Boma|-1.8|37.62
Mandera|3.94|41.86
Maralal|1.1|36.7
Marsabit|2.33|37.99
Meru|0.05|37.66
Migori|-1.06|34.47
Molo|-0.25|35.73
Muhoroni|-0.16|35.2
Mumias|0.33|34.49
Nanyuki|0.01|37.07
Narok|-1.08|35.87
Nyahururu|0.04|36.36
Nyeri|-0.42|36.95
Ol Kalou|-0.27|36.38
Rongai|-0.17|35.86
Siaya|0.06|34.29
Wajir|1.75|40.06
Webuye|0.6|34.77
= KG city
At-Bashi|41.17|75.8
Balykchy|42.46|76.19
Bazar-Korgon|41.04|72.75
Cholpon-Ata|42.65|77.08
Iradan|40.27|72.1
Isfana|39.84|69.53
Jalal-Abad|40.93|73
Kara Suu|40.7|72.87
Kara-Balta|42.81|73.85
Karakol|42.49|78.39
Kyzyl-Kyya|40.26|72.13
Kyzyl-Suu|42.34|78.01
Naryn|41.43|75.99
Suluktu|39.94|69.57
Tash-Kumyr|41.35|72.22
Tokmok|42.84|75.3
Toktogul|41.87|72.94
Uzgen|40.77|73.3
= KM city
Moutsamoudou|-12.17|44.4
= KP city
Anak|38.51|125.49
Anbyon-up|39.04|127.52|Anbyŏn-ŭp
Anju|39.62|125.66
Aoji|42.52|130.4
Ayang-ni|38.24|125.78
Chaeryong-up|38.4|125.62|Chaeryŏng-ŭp
Changyon|38.25|125.1|Changyŏn
Chongjin|41.8|129.78
Chongju|39.69|125.21|Chŏngju
Chunghwa|38.86|125.8
Haeju|38.04|125.71
Hamhung|39.92|127.54|Hamhŭng
Hoeryong|42.44|129.75|Hoeryŏng
Hoeyang|38.71|127.6
Hongwon|40.03|127.96|Hongwŏn
Hukkyo-ri|38.8|125.79|Hŭkkyo-ri
Hungnam|39.83|127.62|Hŭngnam
Hwangju-up|38.67|125.78|Hwangju-ŭp
Hyesan|41.4|128.18
Hyesan-dong|41.4|128.19
Iwon-up|40.32|128.66|Iwŏn-ŭp
Kaesong|37.97|126.55|Kaesŏng
Kangdong-up|39.14|126.1|Kangdong-ŭp
Kanggye|40.97|126.59
Kapsan-up|41.09|128.29|Kapsan-ŭp
Kilju|40.96|129.33
Kosan|38.86|127.42
Kowon-up|39.44|127.24|Kowŏn-ŭp
Kujang-up|39.87|126.03|Kujang-ŭp
Kusong|39.98|125.24|Kusŏng
Kyongsong|41.59|129.61|Kyŏngsŏng
Manp'o|41.15|126.29
Musan-up|42.23|129.21|Musan-ŭp
Namp'o|38.74|125.41
Namyang|42.95|129.86
Ongjin|37.93|125.36
Onsong|42.96|129.99|Onsŏng
P'yongsong|39.25|125.87
Rajin|42.26|130.28
Ranam|41.71|129.68
Sakchu-up|40.39|125.05|Sakchu-ŭp
Samho-rodongjagu|39.95|127.87
Sariwon|38.51|125.76|Sariwŏn
Sil-li|39.49|125.47
Sinanju|39.6|125.61
Sinmak|38.42|126.23
Sinuiju|40.1|124.4|Sinŭiju
Sonbong|42.35|130.38|Sŏnbong
Songnim|38.75|125.64
Sunan|39.2|125.69
Sunch'on|39.43|125.93
T'ongch'on-up|38.95|127.89
Uiju|40.2|124.53|Ŭiju
Wonsan|39.15|127.44|Wŏnsan
Yonan-up|37.91|126.16|Yŏnan-ŭp
Yonggwang-up|40.02|127.45|Yŏnggwang-ŭp
Yuktae-dong|40.02|128.16
= KR city
Andong|36.57|128.72
Ansan-si|37.32|126.82
Anseong|37.01|127.27
Anyang-si|37.39|126.93
Asan|36.78|127
Beolgyo|34.85|127.34
Boryeong|36.35|126.6
Bucheon-si|37.5|126.78
Buyeo|36.27|126.91
Changnyeong|35.54|128.5
Changsu|35.65|127.52
Cheongju-si|36.64|127.49
Cheongsong gun|36.43|129.06
Chinch'on|36.86|127.44|Chinch'ŏn
Chinju|35.19|128.08
Eisen|36.82|128.63
Gaigeturi|33.46|126.32
Ganghwa-gun|37.75|126.49
Gangneung|37.75|128.87
Gapyeong|37.83|127.51
Gijang|35.24|129.21
Gimcheon|36.12|128.12
Gongju|36.46|127.12
Goseong|34.98|128.32
Goyang-si|37.66|126.83
Gumi|36.11|128.34
Gunsan|35.98|126.71
Guri-si|37.6|127.14
Gyeongsan-si|35.82|128.74
Haenam|34.57|126.6
Hanam|37.54|127.21
Hayang|35.91|128.82
Heunghae|36.11|129.35
Hongch'on|37.69|127.89
Hwacheon|38.11|127.71
Hwado|37.65|127.31
Hwaseong-si|37.21|126.82
Hwasun|35.06|126.99
Hwawon|35.8|128.5|Hwawŏn
Icheon-si|37.28|127.44
Iksan|35.94|126.95
Imsil|35.61|127.28
Jeju City|33.51|126.52
Jenzan|36.24|128.3
Jeongeup|35.6|126.92
Jinan-gun|35.79|127.43
Kimhae|35.23|128.88
Kimje|35.8|126.89
Kinzan|36.1|127.49
Koch'ang|35.43|126.7
Koesan|36.81|127.79
Kosong|38.38|128.47
Kunwi|36.23|128.57
Kurye|35.21|127.46
Kwangmyong|37.48|126.87|Kwangmyŏng
Kwangyang|34.98|127.59
Kyosai|34.85|128.59
Masan|35.13|126.83
Miryang|35.49|128.75
Mokpo|34.81|126.39
Muan|34.99|126.48
Mungyeong|36.59|128.2
Munsan|37.86|126.78
Naeso|35.25|128.52|Naesŏ
Naju|35.03|126.72
Namyangju|37.64|127.21
Nangen|35.41|127.39
Neietsu|37.18|128.47
Nonsan|36.2|127.08
Okcheon|36.3|127.57
Osan|37.15|127.07
Puan|35.73|126.73
Pubal|37.29|127.51
Sangju|36.42|128.16
Santyoku|37.44|129.17
Seogwipo|33.25|126.56
Seonghwan|36.92|127.13
Seongnam-si|37.44|127.14
Seosan|36.78|126.45
Sinan|34.83|126.11
Sinhyeon|34.88|128.63
Sintansin|36.45|127.43
Sokcho|38.21|128.59
Suncheon|34.95|127.49
T'aebaek|37.18|128.99
Taesal-li|36.97|126.45
Tangjin|36.89|126.63
Tonghae|37.54|129.11
Uijeongbu-si|37.74|127.05
Ungsang|35.41|129.17
Wabu|37.59|127.22
Waegwan|35.99|128.4
Wanju|35.85|127.15
Yangju|37.83|127.06
Yangp'yong|37.49|127.49|Yangp'yŏng
Yangsan|35.34|129.03
Yeoju|37.3|127.63
Yeongam|34.8|126.7
Yeongdong|36.17|127.78
Yeonggwang|35.28|126.51
Yeonil|36|129.35
Yeosu|34.76|127.66
Yesan|36.68|126.84
Yonmu|36.13|127.1|Yŏnmu
= KW city
Ad Dasmah|29.36|48
Al Ahmadi|29.08|48.08|Al Aḩmadī
Al Fahahil|29.08|48.13|Al Faḩāḩīl
Al Farwaniyah|29.28|47.96|Al Farwānīyah
Al Fintas|29.17|48.12|Al Finţās
Al Jahra'|29.34|47.66
Al Mahbulah|29.14|48.13|Al Mahbūlah
Al Manqaf|29.1|48.13
Ar Riqqah|29.15|48.09
Hawalli|29.33|48.03|Ḩawallī
Janub as Surrah|29.27|47.98|Janūb as Surrah
Sabah as Salim|29.26|48.06|Şabāḩ as Sālim
= KZ city
Abay|49.64|72.86
Akkol'|53.3|69.6
Aktau|43.65|51.17
Aktobe|50.28|57.21
Almaty|43.26|76.93
Aqsay|51.17|53
Arkalyk|50.25|66.92
Arys|42.43|68.81
Atbasar|51.81|68.36
Atyrau|47.12|51.88
Ayagoz|47.96|80.43
Baikonur|45.62|63.32
Balqash|46.85|75
Balykshi|47.07|51.87
Belyye Vody|42.42|69.83
Burunday|43.36|76.85
Chardara|41.26|67.97
Dzhetygara|52.19|61.2
Ekibastuz|51.72|75.32
Embi|48.83|58.15
Esik|43.36|77.45
Georgievka|49.33|81.57|Georgīevka
Kandyagash|49.47|57.42
Kapshagay|43.87|77.06
Karagandy|49.8|73.1
Karatau|43.18|70.47
Kentau|43.52|68.5
Khromtau|50.25|58.44
Kokshetau|53.28|69.4
Kostanay|53.21|63.62
Kyzylorda|44.85|65.51
Lenger|42.18|69.89
Lisakovsk|52.55|62.5
Makinsk|52.63|70.42
Merke|42.87|73.18
Novokazalinsk|45.85|62.15
Nur-Sultan|51.18|71.45
Otegen Batyra|43.42|77.02
Pavlodar|52.28|76.97
Petropavl|54.87|69.15
Qulsary|46.95|54.02
Ridder|50.34|83.51
Rudnyy|52.97|63.12
Sarkand|45.41|79.92
Saryaghash|41.46|69.17
Sarykemer|43|71.5
Semey|50.43|80.27
Shakhtinsk|49.71|72.59
Shalkar|48.03|48.9
Shalqar|47.83|59.6
Shchuchinsk|52.94|70.19
Shemonaikha|50.63|81.91|Shemonaīkha
Shieli|44.17|66.74|Shīeli
Shymkent|42.3|69.6
Stepnogorsk|52.35|71.88
Taldykorgan|45.02|78.37
Talghar|43.3|77.24
Taraz|42.9|71.37
Tasbuget|44.77|65.55
Tekeli|44.83|78.83
Temirtau|50.05|72.96
Turar Ryskulov|42.53|70.35
Turkestan|43.3|68.25
Ush-Tyube|45.25|77.98
Ust-Kamenogorsk|49.97|82.61
Yanykurgan|43.91|67.25
Zaysan|47.47|84.87
Zhanaozen|43.34|52.86
Zhangatas|43.56|69.73
Zharkent|44.17|80.01
Zhezqazghan|47.78|67.77
Zhosaly|45.49|64.08
Zyryanovsk|49.73|84.27
= LA city
Ban Houakhoua|20.25|100.45
Muang Khong|14.12|105.85|Muang Không
= LB city
Baalbek|34.01|36.22
Bcharre|34.25|36.01|Bcharré
En Naqoura|33.12|35.14|En Nâqoûra
Ghazieh|33.52|35.37
Habbouch|33.41|35.48|Habboûch
Jbail|34.12|35.65|Jbaïl
Jounieh|33.98|35.62
Nabatiye et Tahta|33.38|35.48|Nabatîyé et Tahta
Sidon|33.56|35.37
Tyre|33.27|35.19
Zahle|33.85|35.9|Zahlé
= LK city
Ambalangoda|6.24|80.05
Ampara|7.3|81.68
Badulla|6.98|81.06
Battaramulla South|6.9|79.92
Batticaloa|7.71|81.69
Beruwala|6.48|79.98
Dambulla|7.86|80.65
Devinuwara|5.93|80.59
Eravur Town|7.78|81.6
Gampola|7.16|80.57
Hanwella Ihala|6.9|80.09
Hatton|6.89|80.6
Hendala|6.99|79.88
Homagama|6.84|80
Ja Ela|7.07|79.89
Kalmunai|7.41|81.83
Kandana|7.05|79.89
Kataragama|6.41|81.33
Katunayaka|7.17|79.89
Kegalle|7.25|80.34
Kelaniya|6.96|79.92
Kolonnawa|6.93|79.88
Kotikawatta|6.93|79.91
Matale|7.47|80.62
Moratuwa|6.77|79.88
Mulleriyawa|6.93|79.93
Nuwara Eliya|6.97|80.78
Peliyagoda|6.97|79.88
Pita Kotte|6.89|79.9
Point Pedro|9.82|80.23
Puttalam|8.04|79.83
Sri Jayewardenepura Kotte|6.88|79.91
Vakarai|8.13|81.43
Valvedditturai|9.82|80.17
Vavuniya|8.75|80.5
Welisara|7.03|79.9
= LR city
Bensonville|6.45|-10.61
Gbarnga|7|-9.47
Kakata|6.53|-10.35
New Yekepa|7.58|-8.54
Voinjama|8.42|-9.75
Zwedru|6.07|-8.14
= LS city
Butha-Buthe|-28.77|28.25
Leribe|-28.87|28.05
Mafeteng|-29.82|27.24
Maputsoe|-28.89|27.9
Mohale's Hoek|-30.15|27.48
Qacha's Nek|-30.12|28.69
Quthing|-30.4|27.7
= LT city
Alytus|54.4|24.04
Druskininkai|54.02|23.99
Gargzdai|55.71|21.39|Gargždai
Jonava|55.08|24.28
Kaunas|54.9|23.91
Kedainiai|55.29|23.97|Kėdainiai
Klaipeda|55.71|21.14|Klaipėda
Kretinga|55.89|21.24
Marijampole|54.56|23.35|Marijampolė
Mazeikiai|56.32|22.33
Palanga|55.92|21.07
Panevezys|55.73|24.35|Panevėžys
Radviliskis|55.82|23.53
Rokiskis|55.96|25.59|Rokiškis
Siauliai|55.93|23.32|Šiauliai
Silute|55.35|21.48
Taurage|55.25|22.29
Telsiai|55.98|22.25
Ukmerge|55.25|24.75
Utena|55.5|25.6
Visaginas|55.6|26.44
= LU city
Dudelange|49.48|6.09
Esch-sur-Alzette|49.5|5.98
= LV city
Cesis|57.31|25.27|Cēsis
Daugavpils|55.88|26.53
Jekabpils|56.5|25.86|Jēkabpils
Jelgava|56.65|23.71
Jurmala|56.97|23.77|Jūrmala
Liepaja|56.5|21.01|Liepāja
Rezekne|56.51|27.34|Rēzekne
Salaspils|56.86|24.37
Tukums|56.97|23.16
Valmiera|57.54|25.43
Ventspils|57.39|21.56
= LY city
Ajdabiya|30.76|20.23
Al Abyar|32.19|20.6|Al Abyār
Al Ajaylat|32.76|12.38
Al Bayda'|32.76|21.76
Al Jadid|27.05|14.4|Al Jadīd
Al Jawf|24.2|23.29
Al Khums|32.65|14.26
Al Marj|32.49|20.83
Al Qubbah|32.76|22.24
At Taj|24.2|23.29|At Tāj
Az Zawiyah|32.76|12.73|Az Zāwīyah
Az Zuwaytinah|30.95|20.12|Az Zuwaytīnah
Bani Walid|31.75|13.98
Benghazi|32.11|20.07
Brak|27.55|14.27
Darnah|32.77|22.64
Gharyan|32.17|13.02
Ghat|24.96|10.18
Masallatah|32.62|14|Masallātah
Misratah|32.38|15.09|Mişrātah
Mizdah|31.45|12.99
Murzuq|25.92|13.92
Nalut|31.87|10.98|Nālūt
Qaryat Suluq|31.67|20.25|Qaryat Sulūq
Sabha|27.04|14.43|Sabhā
Sabratah|32.79|12.49|Şabrātah
Sirte|31.21|16.59
Surman|32.76|12.57|Şurmān
Tagiura|32.88|13.35
Tarhuna|32.44|13.63
Tobruk|32.09|23.95
Tukrah|32.53|20.58|Tūkrah
Ubari|26.59|12.78
Waddan|29.16|16.14|Waddān
Yafran|32.06|12.53
Zaltan|32.95|11.87|Zalţan
Zawiya|32.75|12.73
Zintan|31.93|12.25
Zliten|32.47|14.57
Zuwarah|32.93|12.08|Zuwārah
= MA city
Agadir|30.42|-9.6
Ahfir|34.95|-2.1
Ain Beni Mathar|34.01|-2.03|Aïn Beni Mathar
Al Aaroui|35.01|-3.01
Al Fqih Ben Calah|32.5|-6.69|Al Fqih Ben Çalah
Al Hoceima|35.25|-3.94|Al Hoceïma
Arfoud|31.44|-4.23
Asilah|35.47|-6.03
Azemmour|33.29|-8.34
Azrou|33.43|-5.22
Beni Mellal|32.34|-6.35
Berkane|34.92|-2.32
Berrechid|33.27|-7.59
Bni Bouayach|35.11|-3.84
Bouarfa|32.53|-1.96
Boujniba|32.9|-6.77
Bouznika|33.79|-7.16
Chefchaouene|35.17|-5.26
El Aioun|34.58|-2.51|El Aïoun
El Hajeb|33.69|-5.37
El Jadid|33.26|-8.51
Errachidia|31.93|-4.43
Essaouira|31.51|-9.77
Fnidek|35.85|-5.36
Guelmim|28.99|-10.06
Guercif|34.23|-3.35
Ifrane|33.53|-5.11
Imzouren|35.15|-3.85
Jerada|34.31|-2.16
Kasba Tadla|32.6|-6.27
Kenitra|34.26|-6.58
Khemisset|33.82|-6.07
Khenifra|32.93|-5.66
Khouribga|32.88|-6.91
Ksar El Kebir|35|-5.9
Larache|35.19|-6.16
Martil|35.62|-5.28
Mechraa Bel Ksiri|34.57|-5.96
Meknes|33.89|-5.55|Meknès
Midelt|32.69|-4.75
Mohammedia|33.69|-7.38
Nador|35.17|-2.93
Ouarzazat|30.92|-6.89
Oued Zem|32.86|-6.57
Ouezzane|34.8|-5.58
Oujda-Angad|34.68|-1.91
Oulad Teima|30.39|-9.21|Oulad Teïma
Oulmes|33.43|-6
Recani|31.28|-4.27|Reçani
Safi|32.3|-9.24
Sale Al Jadida|34|-6.74|Salé Al Jadida
Sefrou|33.83|-4.83
Settat|33|-7.62
Setti Fatma|31.23|-7.68
Sidi Bennour|32.65|-8.43
Sidi Ifni|29.38|-10.17
Sidi Qacem|34.22|-5.71
Sidi Slimane|34.26|-5.93
Sidi Yahia El Gharb|34.3|-6.3
Skhirate|33.85|-7.03
Smara|26.74|-11.67
Souq Larb'a al Gharb|34.69|-6
Tahla|34.05|-4.42
Tan-Tan|28.44|-11.1
Taounate|34.54|-4.64
Taourirt|34.41|-2.9
Taroudant|30.47|-8.88
Taza|34.21|-4.01
Temara|33.93|-6.91
Tetouan|35.58|-5.37|Tétouan
Tiflet|33.89|-6.31
Tinghir|31.51|-5.53
Tirhanimine|35.24|-3.95|Tirhanimîne
Tiznit|29.7|-9.73
Youssoufia|32.25|-8.53
Zagora|30.33|-5.84
Zaio|34.94|-2.73|Zaïo
= MD city
Balti|47.76|27.93|Bălţi
Bilicenii Vechi|47.66|28.05
Cahul|45.9|28.2
Causeni|46.64|29.41|Căuşeni
Ceadir-Lunga|46.06|28.83|Ceadîr-Lunga
Comrat|46.29|28.66
Drochia|48.04|27.81
Dubasari|47.27|29.17|Dubăsari
Edinet|48.17|27.3|Edineţ
Floresti|47.89|28.29|Floreşti
Hincesti|46.83|28.59|Hînceşti
Orhei|47.38|28.82
Ribnita|47.77|29.01|Rîbniţa
Soroca|48.16|28.28
Straseni|47.14|28.61|Strășeni
Tiraspol|46.84|29.63
Ungheni|47.21|27.8
= ME city
Bijelo Polje|43.04|19.75
Budva|42.29|18.84
Cetinje|42.39|18.91
Herceg Novi|42.45|18.54
Niksic|42.77|18.94|Nikšić
Pljevlja|43.36|19.36
= MG city
Alarobia|-18.97|47.73
Ambalavao|-21.83|46.93
Ambanja|-13.67|48.45
Ambarakaraka|-13.5|48.87
Ambato Boeny|-16.47|46.72
Ambatofinandrahana|-20.55|46.8
Ambatolampy|-19.38|47.42
Ambatondrazaka|-17.83|48.42
Ambilobe|-13.2|49.05
Amboanjo|-22|47.85
Amboasary|-25.03|46.38
Ambohitrolomahitsy|-18.7|47.68
Ambositra|-20.53|47.24
Ambovombe|-25.18|46.09
Ampahana|-14.75|50.22
Ampanihy|-24.69|44.75
Amparafaravola|-17.59|48.22
Ampasimanolotra|-18.82|49.07
Andapa|-14.65|49.65
Andilamena|-17.01|48.57
Anjozorobe|-18.4|47.87
Ankazoabo|-22.28|44.52
Ankazobe|-18.32|47.12
Ankazondandy|-18.7|47.78
Antalaha|-14.9|50.28
Antanifotsy|-19.65|47.32
Antsirabe|-19.87|47.03
Antsiranana|-12.32|49.29
Antsohihy|-14.88|47.99
Antsohimbondrona|-13.08|48.85
Arivonimamo|-19.02|47.18
Bealanana|-14.54|48.75
Belo sur Tsiribihina|-19.7|44.55
Beloha|-25.17|45.05
Beroroha|-21.67|45.17
Betafo|-19.83|46.85
Betioky|-23.72|44.38
Fandriana|-20.23|47.38
Farafangana|-22.82|47.83
Faratsiho|-19.4|46.95
Fenoarivo Atsinanana|-17.38|49.41
Fenoarivo Be|-18.43|46.57
Fianarantsoa|-21.45|47.09
Hell-Ville|-13.4|48.27
Ifanadiana|-21.3|47.63
Ifatsy|-22.4|47.75
Ihosy|-22.4|46.13
Ikalamavony|-21.15|46.58
Ikongo|-21.88|47.43
Kopoky|-25.2|45.2
Maevatanana|-16.95|46.83
Mahajanga|-15.72|46.32
Mahanoro|-19.9|48.8
Maintirano|-18.06|44.03
Manakara|-22.15|48.01
Mananara|-16.17|49.77
Mananjary|-21.23|48.34
Manjakandriana|-18.92|47.8
Maroantsetra|-15.44|49.74
Marolambo|-20.05|48.12
Marovoay|-16.11|46.64
Miandrarivo|-19.43|46.75
Miandrivazo|-19.53|45.46
Moramanga|-18.95|48.23
Morondava|-20.29|44.32
Nosy Varika|-20.58|48.53
Sadabe|-18.63|47.7
Sahavato|-20.6|48.33
Sakaraha|-22.9|44.53
Sambava|-14.27|50.17
Sitampiky|-16.67|46.1
Soanierana Ivongo|-16.92|49.58
Soanindrariny|-19.9|47.23
Soavinandriana|-19.17|46.73
Toamasina|-18.15|49.4
Tolanaro|-25.03|46.98|Tôlanaro
Toliara|-23.35|43.67
Tsaratanana|-16.8|47.65
Tsiombe|-25.3|45.48
Tsiroanomandidy|-18.77|46.05
Vangaindrano|-23.35|47.6
Vavatenina|-17.47|49.2
Vohibinany|-17.35|49.03
Vohipaho|-23.55|47.5
Vondrozo|-22.82|47.28
= MH city
Ebaye|8.77|167.74
= MK city
Bitola|41.03|21.33
Bogovinje|41.92|20.91
Brvenica|41.97|20.98
Butel|42.03|21.45
Cair|42.02|21.44|Čair
Centar Zupa|41.48|20.56|Centar Župa
Delcevo|41.97|22.77
Gevgelija|41.14|22.5
Gostivar|41.8|20.91
Ilinden|41.99|21.58
Kamenjane|41.95|20.93
Kavadarci|41.43|22.01
Kicevo|41.51|20.96|Kičevo
Kisela Voda|41.95|21.5
Kochani|41.92|22.41
Kriva Palanka|42.2|22.33
Kumanovo|42.13|21.71
Lipkovo|42.16|21.59
Negotino|41.48|22.09
Ohrid|41.12|20.8
Prilep|41.35|21.56
Radovis|41.64|22.46
Resen|41.09|21.01
Shtip|41.75|22.2
Struga|41.18|20.68
Strumica|41.44|22.64
Studenicane|41.92|21.53|Studeničane
Suto Orizare|42.04|21.43|Šuto Orizare
Tearce|42.08|21.05
Tetovo|42.01|20.97
Veles|41.72|21.78
Vinica|41.88|22.51
Zelino|41.98|21.06
= ML city
Bafoulabe|13.81|-10.83|Bafoulabé
Banamba|13.55|-7.45
Bougouni|11.42|-7.48
Djenne|13.91|-4.55|Djénné
Kangaba|11.93|-8.42
Kayes|14.45|-11.44
Kolokani|13.57|-8.03
Koulikoro|12.86|-7.56
Koutiala|12.39|-5.46
Markala|13.7|-6.07
Mopti|14.48|-4.18
Sagalo|12.2|-10.7
Segou|13.43|-6.22|Ségou
Sikasso|11.32|-5.67
Timbuktu|16.77|-3.01
Yorosso|12.36|-4.78
= MM city
Bogale|16.29|95.4
Chauk|20.9|94.82
Hakha|22.64|93.61
Kanbe|16.71|96
Kayan|16.91|96.56
Kyaikkami|16.08|97.56
Kyaiklat|16.45|95.72
Kyain Seikgyi Township|15.82|98.25
Kyaukse|21.61|96.14
Letpandan|17.79|95.75
Martaban|16.53|97.62
Maubin|16.73|95.65
Mawlaik|23.64|94.4
Mawlamyinegyunn|16.38|95.26
Minbu|20.18|94.88
Mogok|22.92|96.51
Mudon|16.26|97.72
Myanaung|18.29|95.32
Myaydo|19.37|95.22
Nyaungdon|17.04|95.64
Nyaunglebin|17.95|96.72
Paungde|18.49|95.51
Pyapon|16.29|95.68
Pyinmana|19.74|96.21
Shwebo|22.57|95.7
Syriam|16.77|96.25
Taungdwingyi|20.01|95.55
Thanatpin|17.29|96.58
Tharyarwady|17.65|95.79
Thayetmyo|19.32|95.18
Thongwa|16.76|96.52
Twante|16.71|95.93
Wakema|16.6|95.18
Yamethin|20.43|96.14
= MN city
Altai|46.37|96.26
Arvayheer|46.26|102.78
Baruun-Urt|46.68|113.28
Bayanhongor|46.19|100.72
Bulgan|48.81|103.53
Dalandzadgad|43.57|104.42
Darhan|49.49|105.92
Dzuunharaa|48.85|106.46|Dzüünharaa
Erdenet|49.03|104.08
Hovd|44.67|102.17
Khovd|48.01|91.64
Mandalgovi|45.76|106.27
Murun-kuren|49.63|100.16
Olgii|48.97|89.96|Ölgii
Saynshand|44.88|110.12
Suhbaatar|50.23|106.21|Sühbaatar
Ulaangom|49.98|92.07
Uliastay|47.74|96.84
= MP city
San Jose Village|14.97|145.62
= MQ city
Ducos|14.58|-60.97
La Trinite|14.74|-60.96|La Trinité
Le Francois|14.62|-60.9|Le François
Le Lamentin|14.61|-61
Le Robert|14.68|-60.94
= MR city
Aleg|17.05|-13.91
Atar|20.52|-13.05
Kaedi|16.15|-13.5|Kaédi
Kiffa|16.62|-11.4
Nema|16.62|-7.26|Néma
Nouadhibou|20.94|-17.04
Rosso|16.51|-15.81
Selibaby|15.16|-12.18|Sélibaby
Tekane|16.6|-15.35|Tékane
Zouerate|22.74|-12.47
= MT city
Birkirkara|35.9|14.46
Mosta|35.91|14.43
Qormi|35.88|14.47
Zabbar|35.88|14.54|Żabbar
= MU city
Bambous|-20.26|57.41
Beau Bassin-Rose Hill|-20.23|57.47
Bel Air Riviere Seche|-20.26|57.75|Bel Air Rivière Sèche
Centre de Flacq|-20.19|57.71
Curepipe|-20.32|57.53
Goodlands|-20.04|57.65
Le Hochet|-20.14|57.52
Mahebourg|-20.41|57.7|Mahébourg
Quatre Bornes|-20.26|57.48
Saint Pierre|-20.22|57.52
Triolet|-20.06|57.55
Vacoas|-20.3|57.48
= MW city
Balaka|-14.98|34.96
Blantyre|-15.78|35.01
Dedza|-14.38|34.33
Karonga|-9.93|33.93
Kasungu|-13.03|33.48
Liwonde|-15.07|35.23
Mangochi|-14.48|35.26
Mchinji|-13.8|32.88
Mulanje|-16.03|35.5
Mzimba|-11.9|33.6
Mzuzu|-11.47|34.02
Nkhotakota|-12.93|34.3
Nsanje|-16.92|35.26
Rumphi|-11.02|33.86
Salima|-13.78|34.46
Zomba|-15.39|35.32
= MX city
Abasolo|20.45|-101.53
Acajete|19.11|-97.95
Acambaro|20.03|-100.72|Acámbaro
Acaponeta|22.49|-105.36
Acapulco de Juarez|16.85|-99.91|Acapulco de Juárez
Acatlan de Osorio|18.2|-98.05|Acatlán de Osorio
Acatzingo|18.98|-97.78
Acayucan|17.95|-94.91
Actopan|20.27|-98.94
Agua Dulce|18.14|-94.15
Agua Prieta|31.33|-109.55
Aguascalientes|21.88|-102.28
Ahualulco de Mercado|20.7|-103.97
Ajalpan|18.38|-97.26
Alamo|20.91|-97.68|Álamo
Alborada Jaltenco|19.66|-99.07
Aldama|28.84|-105.91
Allende|18.16|-94.39
Altepexi|18.37|-97.3
Alto Lucero|20.95|-97.44
Altotonga|19.77|-97.25
Alvarado|18.77|-95.76
Ameca|20.55|-104.05
Amecameca|19.12|-98.77
Amozoc de Mota|19.05|-98.05
Anahuac|27.24|-100.13|Anáhuac
Apan|19.71|-98.45
Apaseo el Alto|20.46|-100.62
Apaseo el Grande|20.54|-100.68
Apatzingan|19.09|-102.36|Apatzingán
Apizaco|19.41|-98.14
Arandas|20.71|-102.35
Arcelia|18.32|-100.28
Ario de Rosales|19.21|-101.71
Arriaga|16.24|-93.9
Atlacomulco de Fabela|19.8|-99.88
Atlixco|18.91|-98.44
Atotonilco el Alto|20.55|-102.51
Atoyac de Alvarez|17.21|-100.43|Atoyac de Álvarez
Autlan de Navarro|19.77|-104.37|Autlán de Navarro
Axochiapan|18.5|-98.75
Ayutla de los Libres|16.96|-99.1
Azcapotzalco|19.49|-99.19
Banderilla|19.59|-96.94
Benito Juarez|19.4|-99.16
Berriozabal|16.8|-93.27|Berriozábal
Buenavista|19.61|-99.17
Cabo San Lucas|22.89|-109.91
Cacahoatan|14.99|-92.16|Cacahoatán
Cadereyta|25.58|-99.98
Cadereyta Jimenez|25.59|-100|Cadereyta Jiménez
Calpulalpan|19.59|-98.57
Calvillo|21.85|-102.72
Camargo|27.68|-105.17
Campeche|19.84|-90.53
Cananea|30.99|-110.29
Capulhuac de Mirafuentes|19.19|-99.47
Casa Blanca|19.04|-98.12
Castanos|26.79|-101.43|Castaños
Catemaco|18.42|-95.11
Celaya|20.52|-100.82
Centro Familiar la Soledad|21.14|-101.75
Cerro Azul|21.19|-97.74
Chalco|19.26|-98.9
Champoton|19.35|-90.72|Champotón
Chapala|20.3|-103.19
Chetumal|18.51|-88.3
Chiapa de Corzo|16.71|-93.01
Chichen-Itza|20.67|-88.57|Chichén-Itzá
Chicoloapan|19.42|-98.9
Chiconcuac|19.56|-98.9
Chignahuapan|19.84|-98.03
Chihuahua|28.64|-106.09
Chilapa de Alvarez|17.6|-99.17|Chilapa de Álvarez
Chilpancingo|17.55|-99.51
Cholula|19.06|-98.3
Cienega de Flores|25.95|-100.17|Ciénega de Flores
Cihuatlan|19.24|-104.57|Cihuatlán
Cintalapa de Figueroa|16.68|-93.72
Ciudad Acuna|29.32|-100.95|Ciudad Acuña
Ciudad Altamirano|18.36|-100.67
Ciudad Apodaca|25.78|-100.19
Ciudad Benito Juarez|25.65|-100.1|Ciudad Benito Juárez
Ciudad Constitucion|25.03|-111.66|Ciudad Constitución
Ciudad de Allende|25.28|-100.01
Ciudad de Armeria|18.94|-103.96|Ciudad de Armería
Ciudad de Huajuapan de Leon|17.81|-97.78|Ciudad de Huajuapan de León
Ciudad de Huitzuco|18.3|-99.33
Ciudad de Villa de Alvarez|19.27|-103.74|Ciudad de Villa de Álvarez
Ciudad del Carmen|18.65|-91.83
Ciudad Delicias|28.19|-105.47
Ciudad Fernandez|21.94|-100.01|Ciudad Fernández
Ciudad General Escobedo|25.8|-100.32
Ciudad Guadalupe Victoria|24.44|-104.12
Ciudad Guzman|19.7|-103.46|Ciudad Guzmán
Ciudad Hidalgo|19.69|-100.55
Ciudad Lazaro Cardenas|17.97|-102.22|Ciudad Lázaro Cárdenas
Ciudad Lerdo|25.54|-103.52
Ciudad Lopez Mateos|19.56|-99.26|Ciudad López Mateos
Ciudad Madero|22.27|-97.84
Ciudad Mante|22.74|-98.97
Ciudad Melchor Muzquiz|27.88|-101.52|Ciudad Melchor Múzquiz
Ciudad Mendoza|18.81|-97.18
Ciudad Miguel Aleman|26.4|-99.03|Ciudad Miguel Alemán
Ciudad Nezahualcoyotl|19.4|-99.01
Ciudad Obregon|27.49|-109.94|Ciudad Obregón
Ciudad Rio Bravo|25.99|-98.09|Ciudad Río Bravo
Ciudad Sabinas Hidalgo|26.5|-100.18
Ciudad Sahagun|19.78|-98.57
Ciudad Serdan|18.99|-97.45|Ciudad Serdán
Ciudad Valles|22|-99.01
Ciudad Victoria|23.74|-99.15
Coacalco|19.63|-99.11
Coatepec|19.45|-96.96
Coatzacoalcos|18.15|-94.44
Coatzintla|20.49|-97.47
Colima|19.25|-103.73
Colonia del Sol|22.91|-109.93
Comalcalco|18.26|-93.22
Comitan|16.25|-92.14|Comitán
Comonfort|20.72|-100.76
Contla|19.33|-98.17
Cortazar|20.48|-100.96
Cosamaloapan|18.37|-95.8
Coscomatepec de Bravo|19.07|-97.05
Cosoleacaque|18|-94.64
Coyoacan|19.35|-99.16|Coyoacán
Coyotepec|19.78|-99.21
Coyula|20.66|-103.23
Cozumel|20.5|-86.94
Crucecita|15.77|-96.14
Cuauhtemoc|19.45|-99.15|Cuauhtémoc
Cuautepec de Hinojosa|20.04|-98.31
Cuautitlan|19.67|-99.18|Cuautitlán
Cuautitlan Izcalli|19.64|-99.22|Cuautitlán Izcalli
Cuautla|18.81|-98.94
Cuautlancingo|19.09|-98.27
Cuernavaca|18.93|-99.23
Culiacan|24.79|-107.39|Culiacán
Cunduacan|18.07|-93.17|Cunduacán
Delegacion Cuajimalpa de Morelos|19.37|-99.29|Delegación Cuajimalpa de Morelos
Dolores Hidalgo Cuna de la Independencia Nacional|21.16|-100.93
Don Antonio|19.87|-98.93
Ebano|22.22|-98.38|Ébano
Ecatepec de Morelos|19.6|-99.06
El Grullo|19.81|-104.22
El Pueblito|20.54|-100.44
El Quince|20.54|-103.28
El Rosario|22.99|-105.86
El Salto|23.78|-105.36
Emiliano Zapata|18.84|-99.18
Empalme|27.96|-110.81
Encarnacion de Diaz|21.53|-102.24|Encarnación de Díaz
Ensenada|31.87|-116.6
Escarcega|18.61|-90.75|Escárcega
Escuinapa|22.83|-105.78
Felipe Carrillo Puerto|19.58|-88.05
Fortin de las Flores|18.91|-97|Fortín de las Flores
Fraccionamiento Ciudad Olmeca|18.15|-94.55
Fraccionamiento Real Palmas|25.9|-100.16
Fresnillo|23.18|-102.87
Frontera|26.93|-101.45
Fuentes del Valle|19.63|-99.14
Gomez Palacio|25.57|-103.5|Gómez Palacio
Guacamayas|18.02|-102.21
Guadalajara|20.67|-103.39
Guadalupe|25.68|-100.26
Guadalupe Victoria|32.29|-115.11
Guamuchil|25.46|-108.08|Guamúchil
Guanajuato|21.02|-101.26
Guasave|25.57|-108.47
Gustavo Adolfo Madero|19.49|-99.11
Hacienda Santa Fe|20.52|-103.38
Hermosillo|29.1|-110.98
Heroica Caborca|30.72|-112.16
Heroica Ciudad de Tlaxiaco|17.27|-97.68
Heroica Guaymas|27.92|-110.9
Heroica Matamoros|25.88|-97.5
Heroica Zitacuaro|19.44|-100.36|Heróica Zitácuaro
Hidalgo|25.97|-100.45
Huamantla|19.31|-97.93
Huatabampo|26.83|-109.64
Huatusco|19.15|-96.97
Huauchinango|20.17|-98.05
Huejotzingo|19.16|-98.41
Huejutla de Reyes|21.14|-98.42
Huetamo de Nunez|18.63|-100.9|Huetamo de Núñez
Huilango|19.68|-99.26
Huimanguillo|17.83|-93.39
Huixquilucan|19.36|-99.35
Huixtla|15.14|-92.46
Hunucma|21.02|-89.88|Hunucmá
Iguala de la Independencia|18.35|-99.54
Irapuato|20.68|-101.36
Ixmiquilpan|20.48|-99.22
Ixtaczoquitlan|18.85|-97.06|Ixtaczoquitlán
Ixtapa|20.72|-105.2
Ixtapa-Zihuatanejo|17.64|-101.55
Ixtapaluca|19.32|-98.88
Ixtapan de la Sal|18.84|-99.68
Ixtepec|16.56|-95.1
Ixtlan del Rio|21.04|-104.37|Ixtlán del Río
Izamal|20.94|-89.02
Iztacalco|19.4|-99.1
Iztapalapa|19.36|-99.06
Izucar de Matamoros|18.6|-98.46|Izúcar de Matamoros
Jacona de Plancarte|19.95|-102.31
Jalostotitlan|21.17|-102.46|Jalostotitlán
Jalpa de Mendez|18.18|-93.06|Jalpa de Méndez
Jaltipan de Morelos|17.97|-94.71|Jáltipan de Morelos
Jamay|20.29|-102.71
Jaral del Progreso|20.37|-101.06
Jerez de Garcia Salinas|22.65|-102.99|Jerez de García Salinas
Jesus del Monte|19.38|-99.29|Jesús del Monte
Jesus Maria|21.96|-102.34|Jesús María
Jiquilpan de Juarez|19.99|-102.72|Jiquílpan de Juárez
Jiutepec|18.88|-99.18
Jocotepec|20.29|-103.43
Jojutla|18.61|-99.18
Jose Cardel|19.37|-96.37|José Cardel
Juan Aldama|24.29|-103.39
Juan Jose Rios|25.76|-108.82|Juan José Ríos
Juarez|31.72|-106.46|Juárez
Juchitan de Zaragoza|16.44|-95.02|Juchitán de Zaragoza
Juchitepec|19.1|-98.88
Juventino Rosas|20.64|-100.99
Kanasin|20.93|-89.56|Kanasín
La Barca|20.29|-102.55
La Cruz|23.92|-106.89
La Ermita|21.15|-101.73
La Isla|18.6|-96.15
La Magdalena Tlaltelulco|19.28|-98.2
La Orilla|18|-102.23
La Piedad|20.34|-102.03
La Providencia Siglo XXI|20.06|-98.72
Lagos de Moreno|21.36|-101.94
Las Choapas|17.91|-94.1
Las Delicias|32.41|-116.94
Las Margaritas|16.31|-91.98
Las Pintas de Arriba|20.57|-103.32
Las Pintitas|20.56|-103.3
Las Rosas|16.37|-92.37
Lazaro Cardenas|30.53|-115.93|Lázaro Cárdenas
Leon de los Aldama|21.13|-101.67|León de los Aldama
Lerdo de Tejada|18.63|-95.52
Lerma de Villada|19.29|-99.51
Leyva Solano|25.66|-108.64
Libres|19.47|-97.69
Loma Bonita|18.11|-95.88
Lomas del Sur|20.49|-103.42
Loreto|22.27|-101.99
Los Mochis|25.79|-109
Los Reyes Acaquilpan|19.36|-98.98
Los Reyes de Juarez|18.95|-97.8|Los Reyes de Juárez
Los Reyes de Salgado|19.59|-102.47
Macuspana|17.76|-92.6
Magdalena Contreras|19.33|-99.21
Magdalena de Kino|30.63|-110.96
Manuel Ojinaga|29.56|-104.42
Manzanillo|19.12|-104.34
Mapastepec|15.43|-92.9
Maravatio de Ocampo|19.89|-100.44|Maravatío de Ocampo
Marfil|20.99|-101.28
Martinez de la Torre|20.07|-97.06|Martínez de la Torre
Matamoros|25.53|-103.23
Matehuala|23.65|-100.64
Matias Romero|16.88|-95.04|Matías Romero
Mazatlan|23.23|-106.41|Mazatlán
Melchor Ocampo|19.7|-99.14
Meoqui|28.27|-105.48
Merida|20.98|-89.62|Mérida
Metepec|19.26|-99.6
Mexicali|32.63|-115.45
Mezcales|20.73|-105.28
Miahuatlan de Porfirio Diaz|16.33|-96.6|Miahuatlán de Porfirio Díaz
Miguel Hidalgo|19.43|-99.2
Milpa Alta|19.19|-99.02
Minatitlan|18|-94.56|Minatitlán
Misantla|19.93|-96.85
Mitras Poniente|25.78|-100.43
Mixquiahuala de Juarez|20.23|-99.21
Monclova|26.91|-101.42
Monterrey|25.68|-100.32
Morelia|19.7|-101.18
Moroleon|20.13|-101.19|Moroleón
Motozintla|15.37|-92.25
Motul|21.1|-89.28
Moyotzingo|19.25|-98.4
Nanchital de Lazaro Cardenas del Rio|18.07|-94.41|Nanchital de Lázaro Cárdenas del Río
Naranjos|21.35|-97.69
Naucalpan de Juarez|19.48|-99.24|Naucalpan de Juárez
Nava|28.42|-100.77
Navojoa|27.07|-109.44
Navolato|24.77|-107.7
Nicolas R Casillas|20.55|-103.47|Nicolás R Casillas
Nicolas Romero|19.64|-99.31|Nicolás Romero
Nochistlan de Mejia|21.36|-102.85|Nochistlán de Mejía
Nogales|31.31|-110.94
Nueva Italia de Ruiz|19.02|-102.09
Nueva Rosita|27.94|-101.22
Nuevo Casas Grandes|30.42|-107.91
Nuevo Laredo|27.48|-99.52
Nuevo Mexico|20.76|-103.44|Nuevo México
Oaxaca|17.07|-96.72
Ocosingo|16.91|-92.09
Ocotlan|20.36|-102.77|Ocotlán
Ocotlan de Morelos|16.79|-96.67|Ocotlán de Morelos
Ocoyoacac|19.27|-99.46
Ocozocoautla de Espinosa|16.76|-93.37
Ojinaga|29.57|-104.54
Ojo de Agua|19.68|-99.01
Ometepec|16.69|-98.41
Orizaba|18.85|-97.1
Oxkutzkab|20.31|-89.42
Ozumba de Alzate|19.04|-98.8
Pabellon de Arteaga|22.15|-102.28|Pabellón de Arteaga
Pachuca de Soto|20.12|-98.73
Palenque|17.51|-91.98
Palmarito Tochapan|18.9|-97.64
Panuco|22.05|-98.18|Pánuco
Papalotla|19.17|-98.2
Papantla de Olarte|20.45|-97.32
Paracho de Verduzco|19.65|-102.05
Parque Industrial Ciudad Mitras|25.79|-100.45
Parral|26.93|-105.67
Parras de la Fuente|25.44|-102.18
Patzcuaro|19.52|-101.61|Pátzcuaro
Penjamo|20.43|-101.72|Pénjamo
Periban de Ramos|19.52|-102.41|Peribán de Ramos
Perote|19.56|-97.24
Petatlan|17.54|-101.27|Petatlán
Peto|20.13|-88.92
Piedras Negras|28.7|-100.52
Pijijiapan|15.69|-93.21
Pinotepa Nacional|16.34|-98.05
Playa del Carmen|20.63|-87.08
Playas del Rosario|17.85|-92.93
Porticos de San Antonio|32.44|-117.03|Pórticos de San Antonio
Poza Rica de Hidalgo|20.53|-97.46
Progreso|21.28|-89.66
Progreso de Alvaro Obregon|20.25|-99.19
Puebla|19.04|-98.2
Pueblo Nuevo|23.38|-105.38
Puente de Ixtla|18.61|-99.32
Puerto Escondido|15.87|-97.08
Puerto Penasco|31.32|-113.54|Puerto Peñasco
Puerto Vallarta|20.62|-105.23
Purisima de Bustos|21.03|-101.88|Purísima de Bustos
Puruandiro|20.09|-101.52|Puruándiro
Ramos Arizpe|25.54|-100.95
Rancho La Gloria|32.45|-117
Reforma|17.87|-93.15
Reyes Acozac|19.78|-98.98
Reynosa|26.08|-98.29
Rincon de Romos|22.23|-102.32|Rincón de Romos
Rio Blanco|18.83|-97.16|Río Blanco
Rio de Teapa|17.78|-92.9|Río de Teapa
Rioverde|21.93|-99.99
Rodolfo Sanchez Taboada|31.72|-116.57|Rodolfo Sánchez Taboada
Romita|20.87|-101.52
Rosarito|32.36|-117.05
Sabinas|27.86|-101.12
Sahuayo de Morelos|20.06|-102.72
Salamanca|20.57|-101.19
Salina Cruz|16.18|-95.19
Salinas de Hidalgo|22.63|-101.71
Saltillo|25.42|-101.01
Salvatierra|20.21|-100.88
San Andres Cholula|19.05|-98.3|San Andrés Cholula
San Andres Cuexcontitlan|19.36|-99.62|San Andrés Cuexcontitlán
San Andres Tuxtla|18.45|-95.21|San Andrés Tuxtla
San Antonio Acahualco|19.27|-99.77
San Antonio de la Cal|17.03|-96.7
San Antonio Tecomitl|19.22|-98.99|San Antonio Tecómitl
San Bernardino Tlaxcalancingo|19.03|-98.28
San Buenaventura|19.3|-98.86
San Cristobal de las Casas|16.73|-92.64|San Cristóbal de las Casas
San Francisco Acuautla|19.35|-98.86
San Francisco de los Romo|22.08|-102.27
San Francisco del Rincon|21.02|-101.86|San Francisco del Rincón
San Francisco Tlalcilalcalpan|19.29|-99.77
San Jeronimo Cuatro Vientos|19.29|-98.84|San Jerónimo Cuatro Vientos
San Jorge Pueblo Nuevo|19.25|-99.63
San Jose del Cabo|23.06|-109.7|San José del Cabo
San Jose del Castillo|20.51|-103.24|San José del Castillo
San Jose del Valle|20.76|-105.23|San José del Valle
San Jose Guadalupe Otzacatipan|19.34|-99.59|San José Guadalupe Otzacatipan
San Jose Iturbide|21|-100.38|San José Iturbide
San Juan de los Lagos|21.25|-102.33
San Juan del Rio|20.39|-100|San Juan del Río
San Juan Ixtayopan|19.23|-99
San Juan Zitlaltepec|19.81|-99.15
San Luis de la Paz|21.3|-100.52
San Luis Potosi|22.15|-100.98|San Luis Potosí
San Luis Rio Colorado|32.46|-114.77|San Luis Río Colorado
San Martin Azcatepec|19.69|-98.97|San Martín Azcatepec
San Martin Cuautlalpan|19.28|-98.83|San Martín Cuautlalpan
San Martin Texmelucan de Labastida|19.28|-98.44
San Mateo Atenco|19.27|-99.53
San Mateo Huitzilzingo|19.23|-98.93
San Mateo Otzacatipan|19.33|-99.6
San Miguel Ajusco|19.22|-99.2
San Miguel Coatlinchan|19.45|-98.87|San Miguel Coatlinchán
San Miguel de Allende|20.92|-100.74
San Miguel el Alto|21.03|-102.4
San Miguel Topilejo|19.2|-99.14
San Nicolas de los Garza|25.74|-100.3|San Nicolás de los Garza
San Pablo Autopan|19.36|-99.66
San Pablo de las Salinas|19.67|-99.09
San Pablo Oztotepec|19.19|-99.07
San Pedro Garza Garcia|25.66|-100.41|San Pedro Garza García
San Pedro Totoltepec|19.31|-99.57
San Rafael Tlanalapan|19.29|-98.47
San Salvador Atenco|19.55|-98.92
San Salvador El Seco|19.13|-97.64
San Salvador Tizatlalli|19.26|-99.59
San Sebastian el Grande|20.53|-103.43|San Sebastián el Grande
Sanctorum|19.1|-98.25
Santa Ana Chiautempan|19.31|-98.19
Santa Ana Xalmimilulco|19.21|-98.38
Santa Anita|20.55|-103.44
Santa Catarina|25.67|-100.46
Santa Cruz Xoxocotlan|17.03|-96.74|Santa Cruz Xoxocotlán
Santa Maria Ajoloapan|19.76|-98.96|Santa María Ajoloapan
Santa Maria Atzompa|17.1|-96.78|Santa María Atzompa
Santa Maria Chimalhuacan|19.42|-98.95|Santa María Chimalhuacán
Santa Rosa Jauregui|20.74|-100.45
Santa Rosa Treinta|18.7|-99.18
Santa Teresa|19.84|-99.23
Santiago de Queretaro|20.59|-100.39|Santiago de Querétaro
Santiago Ixcuintla|21.81|-105.21
Santiago Momoxpan|19.07|-98.27
Santiago Papasquiaro|25.04|-105.42
Santiago Teyahualco|19.66|-99.12
Santiago Tlacotepec|19.23|-99.67
Santiago Tulantepec|20.04|-98.36
Santiago Tuxtla|18.47|-95.3
Santo Domingo Tehuantepec|16.32|-95.24
Sayula|19.88|-103.6
Silao|20.94|-101.43
Soledad de Graciano Sanchez|22.19|-100.94|Soledad de Graciano Sánchez
Sombrerete|23.63|-103.64
Suchiapa|16.63|-93.1
Tacambaro de Codallos|19.24|-101.46|Tacámbaro de Codallos
Tamazula de Gordiano|19.68|-103.25
Tamazunchale|21.26|-98.79
Tampico|22.29|-97.88
Tamuin|22.01|-98.78|Tamuín
Tangancicuaro de Arista|19.89|-102.21|Tangancícuaro de Arista
Tantoyuca|21.35|-98.23
Tapachula|14.9|-92.26
Taxco de Alarcon|18.55|-99.61|Taxco de Alarcón
Teapa|17.55|-92.95
Tecamac|19.71|-98.97|Tecámac
Tecamac de Felipe Villanueva|19.71|-98.97|Tecámac de Felipe Villanueva
Tecamachalco|18.88|-97.73
Tecate|32.57|-116.63
Tecax|20.21|-89.29
Tecoman|18.92|-103.88|Tecomán
Tecpan de Galeana|17.22|-100.63|Técpan de Galeana
Tehuacan|18.46|-97.4|Tehuacán
Tejupilco de Hidalgo|18.9|-100.15
Teloloapan|18.37|-99.87
Temixco|18.85|-99.23
Tenango de Arista|19.1|-99.59
Tenosique|17.47|-91.42
Teocaltiche|21.43|-102.57
Teolocholco|19.24|-98.19
Teoloyucan|19.74|-99.18
Teopisca|16.54|-92.47
Teotihuacan|19.69|-98.86|Teotihuacán
Teotihuacan de Arista|19.69|-98.86|Teotihuacán de Arista
Tepalcatepec|19.19|-102.85
Tepatitlan de Morelos|20.82|-102.76|Tepatitlán de Morelos
Tepatlaxco de Hidalgo|19.08|-97.97
Tepeaca|18.97|-97.9
Tepeapulco|19.79|-98.55
Tepeji del Rio de Ocampo|19.9|-99.34|Tepeji del Río de Ocampo
Tepexpan|19.61|-98.94
Tepic|21.51|-104.9
Tepotzotlan|19.72|-99.22|Tepotzotlán
Tequisquiapan|20.52|-99.89
Tequixquiac|19.91|-99.14
Terrazas del Valle|32.49|-116.83
Tesistan|20.8|-103.47|Tesistán
Tetla|19.44|-98.1
Texcoco de Mora|19.51|-98.88
Teziutlan|19.82|-97.36
Tezoyuca|19.59|-98.91
Ticul|20.4|-89.54
Tierra Blanca|18.45|-96.36
Tijuana|32.5|-117
Tixtla de Guerrero|17.57|-99.4
Tizayuca|19.84|-98.98
Tizimin|21.14|-88.15|Tizimín
Tlahuac|19.29|-99.01|Tláhuac
Tlajomulco de Zuniga|20.47|-103.45|Tlajomulco de Zúñiga
Tlalnepantla|19.54|-99.2
Tlalpan|19.3|-99.16
Tlaltenango de Sanchez Roman|21.78|-103.3|Tlaltenango de Sánchez Román
Tlapa de Comonfort|17.55|-98.58
Tlapacoyan|19.96|-97.21
Tlaquepaque|20.64|-103.29
Tlaquiltenango|18.63|-99.16
Tlaxcala|19.32|-98.2
Toluca|19.29|-99.65
Tonala|20.62|-103.23|Tonalá
Torreon|25.54|-103.42|Torreón
Tres de Mayo|18.87|-99.21
Tres Valles|18.24|-96.14
Tula de Allende|20.05|-99.34
Tulancingo|20.08|-98.36
Tulantongo|19.53|-98.87
Tultepec|19.68|-99.13
Tultitlan de Mariano Escobedo|19.65|-99.17|Tultitlán de Mariano Escobedo
Tulum|20.21|-87.46
Tuxpam de Rodriguez Cano|20.96|-97.41|Túxpam de Rodríguez Cano
Tuxpan|19.56|-103.38
Tuxtepec|18.09|-96.13
Tuxtla|16.76|-93.11
Tuzantla|19.2|-100.57
Uriangato|20.14|-101.18
Uruapan|19.41|-102.06
Valente Diaz|19.16|-96.22
Valle de Bravo|19.2|-100.13
Valle de Santiago|20.39|-101.19
Valle Hermoso|25.67|-97.81
Venceremos|20.55|-100.4
Venustiano Carranza|16.34|-92.56
Veracruz|19.18|-96.14
Vicente Guerrero|23.73|-103.98
Victor Rosales|22.95|-102.7|Víctor Rosales
Victoria de Durango|24.02|-104.66
Villa de Costa Rica|24.59|-107.39
Villa Hidalgo|21.68|-102.59
Villa Independencia|20.06|-97.05
Villa Juarez|24.66|-107.54|Villa Juárez
Villa Vicente Guerrero|19.12|-98.17
Villaflores|16.23|-93.27
Villagran|20.51|-101|Villagrán
Villahermosa|17.99|-92.93
Xalapa de Enriquez|19.53|-96.92|Xalapa de Enríquez
Xalatlaco|19.18|-99.42
Xalisco|21.45|-104.9
Xico|19.27|-98.95
Xicotepec de Juarez|20.28|-97.96|Xicotepec de Juárez
Xochimilco|19.25|-99.1
Xochitepec|18.78|-99.23
Xonacatlan|19.41|-99.53|Xonacatlán
Xoxocotla|18.68|-99.25
Yajalon|17.17|-92.33|Yajalón
Yautepec|18.88|-99.07
Yecapixtla|18.88|-98.86
Yurecuaro|20.34|-102.28|Yurécuaro
Yuriria|20.21|-101.13
Zacapu|19.81|-101.79|Zacapú
Zacatecas|22.77|-102.58
Zacatelco|19.22|-98.24
Zacatepec|18.65|-99.19
Zacatlan|19.94|-97.96|Zacatlán
Zacoalco de Torres|20.23|-103.57
Zacualtipan|20.65|-98.66|Zacualtipán
Zamora|19.99|-102.28
Zapopan|20.72|-103.38
Zapotiltic|19.63|-103.42
Zapotlanejo|20.62|-103.07
Zinacantepec|19.28|-99.73
Zinacatepec|18.34|-97.25
Zinapecuaro|19.86|-100.83|Zinapécuaro
Zumpango|19.8|-99.1
Zumpango del Rio|17.65|-99.53|Zumpango del Río
= MY city
Alor Gajah|2.38|102.21
Bagan Serai|5.01|100.54
Bahau|2.81|102.4
Bakri|2.04|102.65
Bandar Labuan|5.29|115.27
Banting|2.81|101.5
Batang Berjuntai|3.38|101.42
Batu Arang|3.32|101.47
Batu Berendam|2.25|102.25
Batu Feringgi|5.47|100.25
Batu Gajah|4.47|101.04
Beaufort|5.35|115.75
Bedong|5.73|100.51
Bentong Town|3.52|101.91
Bidur|4.12|101.28
Bukit Rambai|2.26|102.18
Cukai|4.25|103.42
Donggongon|5.91|116.1
Gua Musang|4.88|101.97
Gurun|5.82|100.47
Jenjarum|2.87|101.49
Jerantut|3.94|102.36
Jitra|6.27|100.42
Kampar|4.3|101.15
Kampong Baharu Balakong|3.03|101.75
Kampong Dungun|3.22|101.32
Kampong Kadok|6|102.25
Kampong Masjid Tanah|2.35|102.12
Kampong Pangkal Kalong|5.92|102.22
Kampung Ayer Keroh|2.27|102.28
Kampung Ayer Molek|2.21|102.33
Kampung Baharu Nilai|2.8|101.8
Kampung Bukit Baharu|2.22|102.29
Kampung Pasir Gudang Baru|1.47|103.88
Kampung Simpang Renggam|1.83|103.3
Kampung Sungai Ara|5.33|100.27
Kampung Tanjung Karang|3.42|101.18
Kangar|6.44|100.2
Kapit|2|112.93
Keningau|5.34|116.16
Kepala Batas|5.52|100.43
Kertih|4.51|103.45
Kinarut|5.82|116.05
Klebang Besar|2.22|102.2
Kluang|2.03|103.32
Kota Tinggi|1.74|103.9
Kuah|6.33|99.84
Kuala Kangsar|4.77|100.93
Kuala Kedah|6.1|100.3
Kuala Lipis|4.18|102.05
Kuala Pilah|2.74|102.25
Kuala Selangor|3.35|101.25
Kuang|3.26|101.55
Kudat|6.89|116.82
Kulim|5.36|100.56
Labis|2.38|103.02
Ladang Seri Kundang|3.29|101.52
Lawas|4.86|115.41
Limbang|4.75|115
Lumut|4.23|100.63
Marang|5.21|103.21
Marudi|4.18|114.32
Mentekab|3.49|102.35
Mersing|2.43|103.84
Mukah|2.89|112.09
Nibong Tebal|5.17|100.48
Paka|4.64|103.44
Pantai Cenang|6.29|99.73
Pantai Remis|4.46|100.63
Papar|5.73|115.93
Parit Buntar|5.13|100.49
Parit Raja|1.87|103.11
Pasir Mas|6.05|102.14
Pekan|3.48|103.4
Pekan Nenas|1.51|103.51
Pelabuhan Klang|3|101.39
Perai|5.38|100.38
Peringat|6.03|102.28
Permatang Kuching|5.46|100.38
Pontian Kechil|1.49|103.39
Port Dickson|2.54|101.81
Putatan|5.93|116.06
Putra Heights|2.99|101.57
Ranau|5.95|116.66
Raub|3.79|101.86
Rawang|3.32|101.58
Sabak Bernam|3.77|100.99
Sarikei|2.12|111.52
Segamat|2.51|102.82
Semenyih|2.95|101.84
Serendah|3.36|101.6
Simanggang|1.25|111.45
Simpang Empat|4.95|100.63
Sungai Besar|3.67|100.99
Sungai Udang|2.27|102.14
Taman Senai|1.6|103.64
Tampin|2.47|102.23
Tanah Merah|5.8|102.15
Tangkak|2.27|102.55
Tanjung Sepat|2.66|101.56
Tanjung Tokong|5.46|100.31
Tapah Road|4.17|101.2
Tasek Glugor|5.48|100.5
Teluk Intan|4.02|101.02
Temerluh|3.45|102.42
Ulu Tiram|1.6|103.82
Yong Peng|2.01|103.07
= MZ city
Antonio Enes|-16.23|39.91|António Enes
Beira|-19.84|34.84
Chibuto|-24.69|33.53
Chimoio|-19.12|33.48
Chinde|-18.58|36.46
Chokwe|-24.53|32.98|Chokwé
Cuamba|-14.8|36.54
Dondo|-19.61|34.74
Ilha de Mocambique|-15.03|40.74|Ilha de Moçambique
Inhambane|-23.86|35.38
Lichinga|-13.31|35.24
Macia|-25.03|33.1
Mandimba|-14.35|35.65
Matola|-25.96|32.46
Maxixe|-23.86|35.35
Mocimboa|-11.32|40.35|Mocímboa
Montepuez|-13.13|39
Mutuali|-14.87|37|Mutuáli
Nacala|-14.56|40.69
Nampula|-15.12|39.27
Pemba|-12.97|40.52
Quelimane|-17.88|36.89
Ressano Garcia|-25.44|32
Tete|-16.16|33.59
Xai-Xai|-25.05|33.64
= NA city
Gobabis|-22.45|18.97
Grootfontein|-19.57|18.12
Katima Mulilo|-17.5|24.27
Keetmanshoop|-26.58|18.13
Luderitz|-26.65|15.15|Lüderitz
Okahandja|-21.98|16.92
Otjiwarongo|-20.46|16.65
Rehoboth|-23.32|17.09
= NC city
Dumbea|-22.16|166.46|Dumbéa
Mont-Dore|-22.26|166.57
= NE city
Agadez|16.97|7.99
Alaghsas|17.02|8.02
Ayorou|14.73|0.92
Birni N Konni|13.8|5.25
Dakoro|14.51|6.76
Diffa|13.32|12.61
Dogondoutchi|13.64|4.03
Dosso|13.05|3.19
Madaoua|14.07|5.96
Magaria|13|8.91
Maradi|13.5|7.1
Matamey|13.42|8.47
Mayahi|13.96|7.67
Mirriah|13.71|9.15
Nguigmi|14.25|13.11
Tahoua|14.89|5.27
Tanout|14.97|8.89
Tera|14.01|0.75|Téra
Tessaoua|13.76|7.99
Tibiri|13.56|7.05
Tillaberi|14.21|1.45|Tillabéri
Zinder|13.81|8.99
= NG city
Abakaliki|6.32|8.11
Ado-Odo|6.6|2.94
Afikpo|5.89|7.94
Agbor|6.25|6.19
Agulu|6.1|7.06
Ajaokuta|7.56|6.65
Akwanga|8.91|8.41
Amaigbo|5.79|7.84
Anchau|10.96|8.39
Apomu|7.35|4.18
Aramoko-Ekiti|7.7|5.04
Argungu|12.74|4.53
Atani|6.01|6.75
Auchi|7.07|6.26
Awgu|6.07|7.48
Azare|11.67|10.19
Babana|10.43|3.81
Bama|11.52|13.69
Baro|8.62|6.42
Beli|7.86|10.97
Bende|5.56|7.63
Bida|9.08|6.01
Billiri|9.87|11.23
Birnin Kebbi|12.45|4.2
Birnin Kudu|11.45|9.48
Bode Saadu|8.94|4.78
Buguma|4.74|6.86
Bukuru|9.79|8.86
Burutu|5.35|5.51
Chakwama|11.56|9.66
Damaturu|11.75|11.96
Damboa|11.16|12.76
Darazo|11|10.41
Daura|11.55|11.41
Deba|10.21|11.39
Degema Hulk|4.76|6.75
Dikwa|12.04|13.92
Doma|8.39|8.36
Dukku|10.82|10.77
Dutse|11.76|9.34
Dutsen Wai|10.85|8.2
Ebute Ikorodu|6.6|3.49
Effium|6.63|8.06
Efon-Alaaye|7.66|4.92
Egbe|8.22|5.52
Eha Amufu|6.66|7.76
Ejigbo|7.9|4.31
Eket|4.64|7.92
Ekpoma|6.74|6.14
Elele|5.1|6.81
Emure-Ekiti|7.44|5.46
Enugu-Ezike|6.98|7.46
Enugu-Ukwu|6.17|7.01
Esuk Oron|4.8|8.25
Ezza-Ohu|6.44|8.08
Fiditi|7.71|3.92
Funtua|11.52|7.31
Gamboru|12.37|14.21
Ganye|8.43|12.05
Garko|10.18|11.16
Gashua|12.87|11.04
Gbongan|7.48|4.35
Geidam|12.89|11.93
Gembu|6.73|11.26
Gombe|10.29|11.17
Gombi|10.17|12.74
Gumel|12.63|9.39
Gummi|12.14|5.12
Gusau|12.17|6.66
Gwadabawa|13.36|5.24
Gwaram|11.28|9.88
Gwarzo|11.92|7.93
Gwoza|11.08|13.7
Hadejia|12.45|10.04
Ibeto|10.49|5.15
Idah|7.11|6.74
Idanre|7.11|5.12
Igbara-Odo|7.5|5.06
Igbeti|8.75|4.13
Igbo-Ora|7.43|3.29
Igbo-Ukwu|6.02|7.02
Igboho|8.84|3.76
Igbor|7.45|8.61
Igede-Ekiti|7.67|5.13
Ihiala|5.85|6.86
Ijebu-Igbo|6.97|4
Ijebu-Jesa|7.68|4.82
Ijebu-Ode|6.82|3.92
Ijero-Ekiti|7.82|5.07
Ikere-Ekiti|7.5|5.23
Ikire|7.37|4.19
Ikirun|7.91|4.67
Ikom|5.97|8.71
Ikot Ekpene|5.18|7.71
Ila Orangun|8.02|4.9
Ilaro|6.89|3.01
Ilesa|7.63|4.74
Illela|13.73|5.3
Ilobu|7.84|4.49
Inisa|7.85|4.33
Iperu|6.91|3.67
Ipoti|7.87|5.08
Isanlu-Itedoijowa|8.27|5.84
Ise-Ekiti|7.46|5.42
Isieke|6.38|8.04
Jalingo|8.89|11.36
Jebba|9.12|4.82
Jega|12.22|4.38
Jimeta|9.28|12.46
Kabba|7.83|6.08
Kachia|9.87|7.95
Kafanchan|9.58|8.29
Kagoro|9.61|8.39
Kaiama|9.61|3.94
Kamba|11.85|3.65
Katsina|12.99|7.6
Katsina-Ala|7.17|9.28
Kaura Namoda|12.59|6.59
Keffi|8.85|7.87
Kisi|9.08|3.85
Kiyawa|11.78|9.61
Kontagora|10.4|5.47
Kukawa|12.92|13.57
Kumagunnam|13.15|10.63
Kumo|10.05|11.21
Kwale|5.71|6.43
Lafia|8.49|8.52
Lafiagi|8.85|5.42
Lalupon|7.47|4.07
Lapai|9.04|6.57
Lere|10.39|8.57
Magumeri|12.11|12.83
Malumfashi|11.79|7.62
Marte|12.37|13.83
Modakeke|7.38|4.26
Mokwa|9.29|5.05
Monguno|12.67|13.61
Moriki|12.87|6.49
Mubi|10.27|13.27
Nafada|11.1|11.33
Nguru|12.88|10.46
Nkpor|6.15|6.83
Nkwerre|5.76|7.1
Nnewi|6.02|6.92
Nsukka|6.86|7.4
Numan|9.46|12.03
Obonoma|4.71|6.79
Obudu|6.67|9.16
Offa|8.15|4.72
Ogaminana|7.59|6.22
Ogoja|6.66|8.8
Oguta|5.71|6.81
Ogwashi-Uku|6.18|6.52
Ohafia-Ifigh|5.61|7.81
Oke Ila|7.95|4.98
Oke Mesi|7.82|4.92
Okene|7.55|6.24
Okigwe|5.83|7.35
Okrika|4.74|7.08
Okuta|9.22|3.18
Olupona|7.6|4.18
Ondo|7.09|4.84
Orita Eruwa|7.55|3.43
Otan Ayegbaju|7.95|4.79
Otukpa|7.1|7.66
Oyan|8.05|4.77
Ozubulu|5.96|6.85
Pankshin|9.33|9.44
Patigi|8.73|5.76
Pindiga|9.98|10.95
Potiskum|11.71|11.08
Rano|11.56|8.58
Rijau|11.1|5.26
Saki|8.67|3.39
Sapele|5.89|5.68
Shagamu|6.85|3.65
Soba|10.98|8.06
Sofo-Birnin-Gwari|11.02|6.78
Suleja|9.18|7.18
Takum|7.27|9.98
Talata Mafara|12.57|6.06
Tambuwal|12.41|4.65
Tegina|10.07|6.19
Ubiaja|6.66|6.38
Ugep|5.81|8.08
Ughelli|5.49|6
Umuahia|5.52|7.49
Uromi|6.7|6.33
Wamba|8.94|8.6
Wudil|11.81|8.84
Wukari|7.87|9.78
Yola|9.21|12.48
Zungeru|9.81|6.15
Zuru|11.44|5.23
= NI city
Bluefields|12.01|-83.76
Boaco|12.47|-85.66
Camoapa|12.38|-85.51
Chichigalpa|12.58|-87.03
Chinandega|12.63|-87.13
Ciudad Sandino|12.16|-86.34
Diriamba|11.86|-86.24
El Crucero|11.99|-86.31
El Rama|12.16|-84.22
El Viejo|12.66|-87.17
Esteli|13.09|-86.35|Estelí
Jinotega|13.09|-86
Jinotepe|11.85|-86.2
Juigalpa|12.11|-85.36
La Paz Centro|12.34|-86.68
Masatepe|11.91|-86.14
Masaya|11.97|-86.09
Matagalpa|12.93|-85.92
Nagarote|12.27|-86.56
Nandaime|11.76|-86.05
Nueva Guinea|11.69|-84.46
Ocotal|13.63|-86.48
Puerto Cabezas|14.04|-83.39
San Rafael del Sur|11.85|-86.44
Siuna|13.73|-84.78
Somotillo|13.04|-86.91
Somoto|13.48|-86.58
Tipitapa|12.2|-86.1
= NL city
Aalsmeer|52.26|4.76
Aalten|51.92|6.58
Alblasserdam|51.87|4.66
Alkmaar|52.63|4.75
Almelo|52.36|6.66
Almere Stad|52.37|5.21
Alphen aan den Rijn|52.13|4.66
Amersfoort|52.16|5.39
Amstelveen|52.3|4.86
Apeldoorn|52.21|5.97
Arnhem|51.98|5.91
Assen|53|6.56
Baarn|52.21|5.29
Barendrecht|51.86|4.53
Barneveld|52.14|5.58
Benthuizen|52.08|4.54
Bergeijk|51.32|5.36
Bergen op Zoom|51.49|4.29
Bergschenhoek|51.99|4.5
Berkel en Rodenrijs|51.99|4.48
Beuningen|51.86|5.77
Beverwijk|52.48|4.66
Bodegraven|52.08|4.75
Borssele|51.42|3.73
Boskoop|52.08|4.66
Boxtel|51.59|5.33
Breda|51.59|4.78
Brummen|52.09|6.16
Brunssum|50.95|5.97
Bussum|52.27|5.16
Capelle aan den IJssel|51.93|4.58
Castricum|52.55|4.67
Cranendonck|51.3|5.59
Culemborg|51.95|5.23
Dalfsen|52.51|6.26
Delft|52.01|4.36
Delfzijl|53.33|6.92
Den Helder|52.96|4.76
Deventer|52.26|6.16
Diemen|52.34|4.96
Doetinchem|51.97|6.29
Dongen|51.63|4.94
Dordrecht|51.81|4.67
Drachten|53.11|6.1
Driebergen-Rijsenburg|52.05|5.28
Dronten|52.52|5.72
Duiven|51.95|6.01
Eersel|51.36|5.32
Eibergen|52.1|6.65
Eindhoven|51.44|5.48
Elburg|52.45|5.84
Elst|51.92|5.84
Emmeloord|52.71|5.75
Emmen|52.78|6.91
Enkhuizen|52.7|5.29
Enschede|52.22|6.9
Geertruidenberg|51.7|4.86
Geldermalsen|51.88|5.29
Geldrop|51.42|5.56
Geleen|50.97|5.83
Gemert|51.56|5.69
Gennep|51.7|5.97
Goirle|51.52|5.07
Gorinchem|51.84|4.97
Gouda|52.02|4.71
Groesbeek|51.78|5.94
Groningen|53.22|6.57
Haaksbergen|52.16|6.74
Haarlem|52.38|4.64
Hardenberg|52.58|6.62
Harderwijk|52.34|5.62
Harenkarspel|52.73|4.78
Heemskerk|52.51|4.67
Heemstede|52.35|4.62
Heerenveen|52.96|5.92
Heerhugowaard|52.67|4.85
Heerlen|50.88|5.98
Heiloo|52.6|4.69
Hellevoetsluis|51.83|4.13
Helmond|51.48|5.66
Hendrik-Ido-Ambacht|51.84|4.64
Hengelo|52.27|6.79
Hillegom|52.29|4.58
Hilversum|52.22|5.18
Hoensbroek|50.92|5.93
Hoofddorp|52.3|4.69
Hoogeveen|52.72|6.48
Hoogezand|53.16|6.76
Hoogvliet|51.86|4.36
Hoorn|52.64|5.06
Huizen|52.3|5.24
IJmuiden|52.46|4.61
IJsselstein|52.02|5.04
Kampen|52.55|5.91
Katwijk aan Zee|52.2|4.4
Kerkrade|50.87|6.06
Krimpen aan den IJssel|51.92|4.6
Leerdam|51.89|5.09
Leeuwarden|53.2|5.81
Leiden|52.16|4.49
Leiderdorp|52.16|4.53
Lelystad|52.51|5.47
Leusden|52.13|5.43
Lichtenvoorde|51.99|6.57
Lisse|52.26|4.56
Loon op Zand|51.63|5.08
Losser|52.26|7
Maarssen|52.14|5.04
Maassluis|51.92|4.25
Maastricht|50.85|5.69
Medemblik|52.77|5.11
Meppel|52.7|6.19
Middelharnis|51.76|4.17
Mijdrecht|52.21|4.86
Naaldwijk|51.99|4.21
Naarden|52.3|5.16
Nieuwegein|52.03|5.08
Nijkerk|52.22|5.49
Nijmegen|51.84|5.85
Noordwijk-Binnen|52.23|4.44
Nuenen|51.47|5.55
Nunspeet|52.38|5.79
Oegstgeest|52.18|4.47
Oisterwijk|51.58|5.19
Oldenzaal|52.31|6.93
Oosterhout|51.65|4.86
Oud-Beijerland|51.82|4.41
Papendrecht|51.83|4.69
Pijnacker|52.02|4.43
Purmerend|52.51|4.96
Putten|52.26|5.61
Raalte|52.39|6.28
Rhenen|51.96|5.57
Rhoon|51.86|4.42
Ridderkerk|51.87|4.6
Rijen|51.59|4.92
Rijswijk|52.04|4.33
Roermond|51.19|5.99
Roosendaal|51.53|4.47
Rotterdam|51.92|4.48
Sassenheim|52.23|4.52
Scheveningen|52.1|4.28
Schiedam|51.92|4.39
Schijndel|51.62|5.43
Sint-Oedenrode|51.57|5.46
Sittard|51|5.87
Sliedrecht|51.82|4.78
Sneek|53.03|5.66
Spijkenisse|51.84|4.33
Stadskanaal|52.99|6.95
Staphorst|52.65|6.21
Steenbergen|51.58|4.32
Steenwijk|52.79|6.12
Tegelen|51.34|6.14
Terneuzen|51.34|3.83
Tiel|51.89|5.43
Tilburg|51.56|5.09
Tubbergen|52.41|6.78
Uden|51.66|5.62
Uithoorn|52.24|4.83
Utrecht|52.09|5.12
Valkenswaard|51.35|5.46
Veendam|53.11|6.88
Veenendaal|52.03|5.56
Veghel|51.62|5.55
Velp|51.99|5.97
Velsen-Zuid|52.46|4.65
Venlo|51.37|6.17
Venray|51.52|5.97
Vianen|51.99|5.09
Vlaardingen|51.91|4.34
Vlissingen|51.44|3.57
Volendam|52.49|5.07
Voorburg|52.07|4.36
Voorschoten|52.13|4.45
Vught|51.65|5.29
Waalwijk|51.68|5.07
Waddinxveen|52.05|4.65
Wageningen|51.97|5.67
Wassenaar|52.15|4.4
Weert|51.25|5.71
Weesp|52.31|5.04
Werkendam|51.81|4.89
Wierden|52.36|6.59
Wijchen|51.81|5.72
Wijk bij Duurstede|51.97|5.34
Winschoten|53.14|7.03
Winterswijk|51.97|6.72
Wisch|51.93|6.42
Woerden|52.09|4.88
Ypenburg|52.04|4.37
Zaandam|52.44|4.83
Zaanstad|52.45|4.81
Zaltbommel|51.81|5.24
Zandvoort|52.37|4.53
Zeewolde|52.33|5.54
Zeist|52.09|5.23
Zevenaar|51.93|6.07
Zoetermeer|52.06|4.49
Zutphen|52.14|6.2
Zwijndrecht|51.82|4.63
Zwolle|52.51|6.09
= NO city
Alesund|62.47|6.15|Ålesund
Arendal|58.46|8.77
Asker|59.83|10.44
Askoy|60.4|5.18|Askøy
Bergen|60.39|5.32
Bodo|67.28|14.41|Bodø
Drammen|59.74|10.2
Fredrikstad|59.22|10.93
Gjovik|60.8|10.69|Gjøvik
Halden|59.12|11.39
Hamar|60.79|11.07
Harstad|68.8|16.54
Haugesund|59.41|5.27
Horten|59.42|10.48
Kongsberg|59.67|9.65
Kristiansand|58.15|8
Kristiansund|63.11|7.73
Larvik|59.05|10.04
Lillehammer|61.12|10.47
Mo i Rana|66.31|14.14
Molde|62.74|7.16
Porsgrunn|59.14|9.66
Sandefjord|59.13|10.22
Sandnes|58.85|5.74
Sarpsborg|59.28|11.11
Skien|59.21|9.61
Stavanger|58.97|5.73
Steinkjer|64.01|11.5
Tonsberg|59.27|10.41|Tønsberg
Tromso|69.65|18.96|Tromsø
Trondheim|63.43|10.4
= NP city
Baglung|28.27|83.59|Bāglung
Banepa|27.63|85.52|Banepā
Bhadrapur|26.54|88.09
Birendranagar|28.6|81.63
Dadeldhura|29.3|80.58|Dadeldhurā
Dailekh|28.84|81.71
Darchula|29.83|80.55|Dārchulā
Dhankuta|26.98|87.33|Dhankutā
Dhulikhel|27.62|85.54
Dipayal|29.26|80.94
Gaur|26.76|85.28
Gulariya|28.21|81.35|Gulariyā
Jaleshwar|26.65|85.8
Khanbari|27.38|87.21
Kirtipur|27.68|85.28
Lahan|26.72|86.48|Lahān
Madhyapur Thimi|27.68|85.39
Mahendranagar|28.96|80.18
Malangawa|26.86|85.56|Malaṅgawā
Panauti|27.58|85.51
Patan|27.68|85.31|Pātan
Rajbiraj|26.54|86.75|Rājbirāj
Siraha|26.65|86.21
Tansen|27.87|83.55|Tānsen
Tikapur|28.53|81.12|Ṭikāpur
Titahari|26.66|87.27
Tulsipur|28.13|82.3|Tulsīpur
Walin|27.98|83.76|Wāliṅ
= NZ city
Ashburton|-43.9|171.73
Blenheim|-41.52|173.95
Dunedin|-45.87|170.5
Gisborne|-38.65|178
Invercargill|-46.4|168.35
Levin|-40.63|175.28
Lower Hutt|-41.22|174.92
Mangere|-36.97|174.8
Manukau City|-36.99|174.88
Masterton|-40.96|175.66
Napier|-39.49|176.91
New Plymouth|-39.07|174.08
Palmerston North|-40.36|175.61
Papakura|-37.07|174.94
Paraparaumu|-40.92|175.02
Porirua|-41.13|174.85
Pukekohe East|-37.2|174.95
Rotorua|-38.14|176.25
Taupo|-38.68|176.08
Tauranga|-37.69|176.17
Timaru|-44.4|171.25
Upper Hutt|-41.14|175.05
Wanganui|-39.93|175.05
Whakatane|-37.96|176.99
Whangarei|-35.73|174.32
= OM city
Al Buraymi|24.25|55.79|Al Buraymī
Al Khaburah|23.97|57.09|Al Khābūrah
As Suwayq|23.85|57.44
Badiyah|22.45|58.8|Badīyah
Bahla'|22.98|57.3
Bawshar|23.58|58.4
Bidbid|23.41|58.13
Ibra'|22.69|58.53
Izki|22.93|57.77|Izkī
Khasab|26.18|56.25
Liwa|24.53|56.56|Liwá
Nizwa|22.93|57.53|Nizwá
Rustaq|23.39|57.42
Saham|24.17|56.89|Şaḩam
Salalah|17.02|54.09|Şalālah
Seeb|23.67|58.19
Shinas|24.74|56.47|Shināş
Sohar|24.35|56.71
Sufalat Sama'il|23.32|58.02
Yanqul|23.59|56.54
= PA city
Alcalde Diaz|9.12|-79.56|Alcalde Díaz
Ancon|8.96|-79.55|Ancón
Arraijan|8.95|-79.66|Arraiján
Cativa|9.36|-79.83|Cativá
Changuinola|9.43|-82.52
Chilibre|9.15|-79.62
Curundu|8.97|-79.55|Curundú
Juan Diaz|9.05|-79.45|Juan Díaz
La Chorrera|8.88|-79.78
La Concepcion|8.51|-82.62|La Concepción
Pedregal|9.07|-79.43
Penonome|8.52|-80.36|Penonomé
Sabanitas|9.34|-79.81
San Miguelito|9.05|-79.47
Santiago de Veraguas|8.1|-80.98
= PE city
Abancay|-13.63|-72.88
Andahuaylas|-13.66|-73.39
Arequipa|-16.4|-71.53
Ayacucho|-13.16|-74.22
Ayaviri|-14.89|-70.59
Bagua Grande|-5.76|-78.44
Barranca|-10.75|-77.77
Bellavista|-7.06|-76.59
Cajamarca|-7.16|-78.5
Callao|-12.06|-77.12
Camana|-16.62|-72.71|Camaná
Catacaos|-5.27|-80.68
Cerro de Pasco|-10.67|-76.26
Chachapoyas|-6.23|-77.87
Chancay|-11.57|-77.27
Chaupimarca|-10.41|-76.46
Chepen|-7.22|-79.42|Chepén
Chiclayo|-6.77|-79.84
Chimbote|-9.09|-78.58
Chincha Alta|-13.41|-76.13
Chocope|-7.79|-79.22
Chongoyape|-6.64|-79.39
Chosica|-11.94|-76.71
Chulucanas|-5.09|-80.16
Coishco|-9.02|-78.62
Cusco|-13.52|-71.97
Ferrenafe|-6.64|-79.79|Ferreñafe
Huacho|-11.11|-77.61
Hualmay|-11.1|-77.61
Huamachuco|-7.8|-78.07
Huancavelica|-12.78|-74.97
Huancayo|-12.07|-75.2
Huanta|-12.93|-74.25
Huanuco|-9.93|-76.24|Huánuco
Huaral|-11.49|-77.21
Huaraz|-9.53|-77.53
Huarmey|-10.07|-78.15
Huaura|-11.07|-77.6
Ilave|-16.08|-69.67
Iquitos|-3.75|-73.25
Jauja|-11.78|-75.5
Juanjui|-7.18|-76.73|Juanjuí
Juliaca|-15.5|-70.13
La Breita|-4.26|-80.89
La Oroya|-11.52|-75.9
La Peca|-5.61|-78.44
La Union|-5.4|-80.74|La Unión
Lambayeque|-6.7|-79.91
Mala|-12.66|-76.63
Marcavelica|-4.88|-80.71
Minas de Marcona|-15.21|-75.11
Moche|-8.17|-79.01
Mollendo|-17.02|-72.01
Monsefu|-6.87|-79.87|Monsefú
Moquegua|-17.2|-70.94
Moyobamba|-6.03|-76.97
Nazca|-14.83|-74.94
Nuevo Imperial|-13.08|-76.32
Pacasmayo|-7.4|-79.57
Paijan|-7.73|-79.3|Paiján
Paita|-5.09|-81.11
Paramonga|-10.67|-77.83
Picsi|-6.72|-79.77
Pimentel|-6.84|-79.93
Pisco|-13.71|-76.21
Piura|-5.19|-80.63
Pucallpa|-8.38|-74.55
Puerto Maldonado|-12.59|-69.19
Puno|-15.84|-70.02
Querecotillo|-4.84|-80.65
Rioja|-6.06|-77.17
San Isidro|-12.12|-77.05
San Pedro de Lloc|-7.43|-79.5
San Vicente de Canete|-13.08|-76.39|San Vicente de Cañete
Sana|-6.92|-79.58|Saña
Santiago de Cao|-7.96|-79.24
Satipo|-11.25|-74.64
Sechura|-5.56|-80.82
Sicuani|-14.27|-71.23
Sullana|-4.9|-80.69
Tacna|-18.01|-70.25
Talara|-4.58|-81.27
Tambo Grande|-4.93|-80.34
Tambopata|-12.67|-69.36
Tarma|-11.42|-75.69
Tingo Maria|-9.3|-76|Tingo María
Tocache|-8.19|-76.52
Tumbes|-3.57|-80.45
Uchiza|-8.46|-76.46
Viru|-8.42|-78.75|Virú
Yanacancha|-10.24|-76.65
Yunguyo|-16.25|-69.08
Yurimaguas|-5.9|-76.12
Zarumilla|-3.5|-80.27
= PF city
Faaa|-17.55|-149.6
Punaauia|-17.63|-149.6
= PG city
Arawa|-6.23|155.57
Bulolo|-7.2|146.64
Daru|-9.08|143.21
Goroka|-6.08|145.39
Kimbe|-5.55|150.14
Kokopo|-4.34|152.27
Madang|-5.22|145.79
Mendi|-6.15|143.66
Mount Hagen|-5.86|144.23
Popondetta|-8.77|148.23
Wewak|-3.55|143.63
= PH city
Abucay|14.73|120.53
Abuyog|10.75|125.01
Agoo|16.08|120.1
Alabel|6.1|125.29
Alaminos|14.06|121.25
Amadeo|14.17|120.92
Angat|14.93|121.03
Angono|14.53|121.15
Apalit|14.95|120.77
Aparri|18.36|121.64
Apas|10.34|123.9
Arayat|15.15|120.77
Aringay|16.39|120.35
Asia|9.55|122.52
Atimonan|14|121.92
Baao|13.45|123.37
Baggabag B|16.51|121.19
Bago City|10.53|122.83
Bagong Pagasa|14.66|121.03
Bah-Bah|8.61|125.91
Bais|9.59|123.12
Balagtas|14.82|120.87
Balamban|10.5|123.72
Balayan|13.94|120.73
Baliuag|14.95|120.9
Bambang|16.39|121.11
Banaybanay|13.85|121.2
Banga|6.42|124.78|Bañga
Bansalan|6.79|125.21
Bantayan|11.17|123.72
Baras|14.52|121.27
Batac City|18.06|120.56
Bato|13.35|123.37
Bauan|13.79|121.01
Bauang|16.53|120.33
Bayambang|15.81|120.46
Bayawan|9.36|122.8
Baybay|10.68|124.8
Bayombong|16.48|121.15
Bayugan|8.76|125.77
Bignay Uno|13.86|121.49
Binalbagan|10.19|122.86
Binangonan|14.46|121.19
Binmaley|16.03|120.27
Binonga|10.77|122.98
Bislig|8.22|126.32
Bocaue|14.8|120.93
Bogo|11.05|124.01
Bongabon|15.63|121.14
Borongan|11.61|125.43
Boroon|8.18|124.18
Botolan|15.29|120.02
Bugo|8.51|124.76
Buhi|13.43|123.52
Bulan|12.67|123.88
Bulaon|15.08|120.66
Buluan|6.72|124.8
Bunawan|8.17|125.99
Bustos|14.96|120.92
Cabadbaran|9.12|125.54
Cabagan|17.43|121.77
Cabanatuan City|15.49|120.97
Cabayangan|7.41|125.73
Cabiao|15.25|120.85
Cadiz|10.95|123.29
Calabanga|13.71|123.21
Calaca|13.93|120.81
Calapan|13.41|121.18
Calasiao|16.01|120.36
Calatagan|13.83|120.63
Calauag|13.96|122.29
Calauan|14.15|121.32
Calbayog City|12.07|124.6
Calumpang|14.62|121.09
Calumpit|14.92|120.77
Camiling|15.69|120.41
Candaba|15.1|120.83
Candelaria|13.93|121.42
Canlaon|10.39|123.22
Carcar|10.11|123.64
Cardona|14.49|121.23
Carigara|11.3|124.68
Castillejos|14.93|120.2
Catanauan|13.59|122.32
Catarman|12.5|124.64
Catbalogan|11.78|124.89
Cavite City|14.48|120.9
City of Isabela|6.7|121.97
Cogan|10.59|124.02
Compostela|7.67|126.09
Concepcion Ibaba|13.92|121.46
Cotabato|7.22|124.25
Daet|14.11|122.96
Danao|10.52|124.03
Dapitan|8.66|123.42
Del Pilar|15.04|120.7
Diadi|16.73|121.36
Digos|6.75|125.36
Dinalupihan|14.88|120.45
Dipolog|8.57|123.33
Dologon|7.84|125.04
Domalanoan|16|120.21
Don Carlos|7.68|125
Escalante|10.84|123.5
Gapan|15.31|120.95
General Mamerto Natividad|15.6|121.05
General Tinio|15.35|121.05
General Trias|14.39|120.88
Gerona|15.61|120.6
Glan|5.82|125.2
Guiguinto|14.83|120.88
Guihulngan|10.12|123.27|Guihulñgan
Guimba|15.66|120.77
Guiset East|16.07|120.68
Gumaca|13.92|122.1
Guyong|14.84|120.98
Hagonoy|14.83|120.73
Hermosa|14.83|120.51
Himamaylan|10.1|122.87
Hinigaran|10.27|122.85
Ilagan|17.15|121.89
Imus|14.43|120.94
Indang|14.2|120.88
Ipil|7.78|122.59
Iriga City|13.43|123.41
Irosin|12.7|124.03
Isulan|6.63|124.61
Itogon|16.36|120.68
Jagna|9.65|124.37
Jalajala|14.35|121.32
Jasaan|8.65|124.76
Jolo|6.05|121
Jose Panganiban|14.29|122.69|Jose Pañganiban
Kabacan|7.11|124.83
Kabankalan|9.98|122.81
Kidapawan|7.01|125.09
Koronadal|6.5|124.85
La Carlota|10.42|122.92
La Castellana|10.32|123.02
La Trinidad|16.45|120.59
Labo|14.15|122.83
Laguilayan|6.67|124.52
Lake Sebu|6.22|124.71
Laoang|12.57|125.01
Laur|15.59|121.18
Legaspi|13.14|123.74
Libertad|8.94|125.5
Libon|13.3|123.44
Lilio|14.13|121.44
Liloan|10.4|124
Limay|14.56|120.6
Lingayen|16.02|120.23
Loboc|9.64|124.03
Loma de Gato|14.79|121
Los Banos|14.17|121.24|Los Baños
Lubao|14.94|120.6
Lucban|14.11|121.56
Lucena|13.93|121.62
Lumbang|14.3|121.46
Lupon|6.9|126.01
Maao|10.49|122.99
Maasin|10.13|124.84
Mabalacat City|15.22|120.57
Magalang|15.22|120.66
Maganoy|6.86|124.44
Magarao|13.66|123.19
Magsaysay|6.77|125.18
Magugpo Poblacion|7.45|125.8
Mahayag|8.12|123.45
Malabanban Norte|13.95|121.43
Malanday|14.71|121.13
Malapatan|5.97|125.29
Malaybalay|8.16|125.13
Malilipot|13.32|123.74
Malita|6.42|125.61
Malolos|14.84|120.81
Malungun|6.28|125.28|Maluñgun
Maluso|6.54|121.88
Malvar|14.04|121.16
Mamatid|14.23|121.16
Mamburao|13.22|120.6
Manaoag|16.04|120.49
Manapla|10.96|123.12
Manay|7.21|126.54
Mangaldan|16.07|120.4
Manibaug Pasig|15.1|120.56
Mankayan|16.86|120.78
Manolo Fortich|8.37|124.86
Mansalay|12.52|121.44
Mantampay|8.17|124.22
Maragondon|14.27|120.74
Maramag|7.76|125.01
Marawi City|8|124.28
Marilao|14.76|120.95
Masantol|14.9|120.71
Masbate|12.37|123.62
Masinloc|15.54|119.95
Mati|6.96|126.22
Mauban|14.19|121.73
Mendez-Nunez|14.13|120.91|Mendez-Nuñez
Midsayap|7.19|124.53
Minglanilla|10.24|123.8
Molave|8.08|123.49
Monkayo|7.82|126.05
Morong|14.52|121.24
Muricay|7.83|123.48
Nabua|13.41|123.37
Nabunturan|7.61|125.97
Naga|13.62|123.18
Nagcarlan|14.14|121.42
Naic|14.32|120.77
Narra|9.27|118.4
Nasugbu|14.07|120.63
New Corella|7.59|125.82
NIA Valencia|7.91|125.09
Norzagaray|14.91|121.05
Noveleta|14.43|120.88
Obando|14.71|120.94
Orani|14.8|120.54
Orion|14.62|120.58
Ormoc|11.01|124.61
Oroquieta|8.49|123.8
Ozamiz City|8.15|123.84
Pacol|10.45|122.82
Paete|14.36|121.48
Pagalungan|7.14|124.38|Pagaluñgan
Pagbilao|13.97|121.7
Palayan City|15.54|121.08
Palo|11.16|124.99
Panabo|7.31|125.68
Panalanoy|11.25|125.01
Pandacaqui|15.17|120.65
Pandan|11.74|122.1
Pandi|14.87|120.96
Pangil|14.4|121.47
Paniqui|15.67|120.58
Pantubig|14.97|120.95
Paombong|14.83|120.79
Parang|7.37|124.27
Passi|11.11|122.64
Patuto|14.12|120.97
Penaranda|15.35|121|Peñaranda
Pililla|14.49|121.31
Pinamalayan|13.05|121.46
Pinamungahan|10.27|123.58
Plaridel|14.89|120.86
Polangui|13.29|123.49
Pulilan|14.9|120.85
Pulong Santa Cruz|14.27|121.08
Pulupandan|10.52|122.8
Recodo|6.95|121.96
Romblon|12.58|122.27
Roxas City|11.59|122.75
Sablayan|12.83|120.77
Sagay|10.94|123.42
Samal|7.07|125.71
Sampaloc|14.54|121.36
San Fernando|15.03|120.68
San Ildefonso|15.08|120.94
San Leonardo|15.36|120.96
San Marcelino|14.97|120.16
San Mariano|7.5|126
San Mateo|14.7|121.12
San Narciso|15.01|120.08
San Nicolas|18.17|120.6
San Pablo|14.07|121.33
San Pascual|13.81|121.02
San Pedro|14.36|121.05
San Simon|15|120.78
Santa Catalina|9.33|122.86
Santa Cruz|14.28|121.42
Santa Rosa|14.31|121.11
Santo Tomas|14.11|121.14
Santol|15.16|120.57
Saravia|10.88|122.97
Sariaya|13.96|121.53
Sexmoan|14.94|120.62
Sibulan|9.36|123.28
Sipalay|9.75|122.4
Sitangkai|4.66|119.4
Solana|17.65|121.69
Solano|16.52|121.18
Sorsogon|12.97|123.99
Suay|10.05|122.84
Sumag|10.6|122.92
Surallah|6.38|124.75
Surigao|9.79|125.5
Taal|13.88|120.92
Tabaco|13.36|123.73
Tacurong|6.69|124.68
Tagas|13.17|123.72
Tagbilaran City|9.66|123.85
Tagoloan|8.54|124.75
Tagudin|16.94|120.44
Talacogon|8.46|125.78
Talavera|15.59|120.92
Talisay|10.24|123.85
Taloc|10.57|122.9
Tanauan|14.09|121.15
Tanay|14.5|121.28
Tandag|9.08|126.2
Tangub|8.06|123.75
Tanjay|9.52|123.16
Tayabas|14.03|121.59
Taytay|14.56|121.13
Telabastagan|15.12|120.61
Tinongan|10.21|123.04
Tiwi|13.46|123.68
Tuguegarao|17.62|121.72
Tupi|6.33|124.95
Ualog|10.57|123.39
Urdaneta|15.98|120.57
Veruela|8.07|125.96
Victorias|10.9|123.07
Vigan|17.57|120.39
Virac|13.58|124.24
= PK city
Abbottabad|34.15|73.21
Ahmadpur East|29.14|71.26
Ahmadpur Sial|30.68|71.74
Akora|34|72.13
Alipur|29.38|70.91
Aman Garh|34.01|71.93
Arifwala|30.29|73.07
Attock City|33.77|72.36
Baddomalhi|31.99|74.66
Badin|24.66|68.84
Bahawalnagar|30.55|73.39
Bahawalpur|29.4|71.68
Bannu|32.99|70.6
Basirpur|30.58|73.84
Bat Khela|34.62|71.97
Battagram|34.68|73.02
Bhakkar|31.63|71.06
Bhalwal|32.27|72.9
Bhan|26.56|67.72
Bhawana|31.57|72.65
Bhera|32.48|72.91
Bhimbar|32.97|74.08
Bhit Shah|25.81|68.49
Bhopalwala|32.43|74.36
Burewala|30.17|72.65|Būrewāla
Chak Azam Sahu|30.75|73.03
Chak Five Hundred Seventy-five|31.55|73.83
Chak Jhumra|31.57|73.18
Chak One Hundred Twenty Nine Left|30.43|73.05
Chak Thirty-one -Eleven Left|30.42|72.7
Chak Two Hundred Forty-nine Thal Development Authority|31.18|71.2
Chakwal|32.93|72.85
Chaman|30.92|66.45
Charsadda|34.15|71.74
Chawinda|32.34|74.71
Chenab Nagar|31.76|72.91
Chhor|25.51|69.78
Chichawatni|30.53|72.69
Chiniot|31.72|72.98
Chishtian|29.8|72.86
Choa Saidan Shah|32.72|72.99
Chuchar-kana Mandi|31.75|73.8
Chuhar Jamali|24.39|67.99
Chunian|30.97|73.98
Dadhar|29.47|67.65
Dadu|26.73|67.78
Dajal|29.56|70.38
Darya Khan|31.78|71.1
Daud Khel|32.88|71.57
Daur|26.46|68.32
Dera Bugti|29.04|69.16
Dera Ghazi Khan|30.05|70.64
Dera Ismail Khan|31.83|70.9
Dhanot|29.58|71.75
Dhoro Naro|25.5|69.57
Digri|25.16|69.11
Dijkot|31.22|73
Dinga|32.64|73.72
Dipalpur|30.67|73.65
Dullewala|31.83|71.44
Dunga Bunga|29.75|73.24
Dunyapur|29.8|71.74
Eminabad|32.04|74.26
Faqirwali|29.47|73.03
Faruka|31.89|72.41
Fazilpur|32.18|75.07
Fort Abbas|29.19|72.86
Gambat|27.35|68.52
Garh Maharaja|30.83|71.9
Gharo|24.74|67.59
Ghauspur|28.14|69.08
Ghotki|28|69.32
Gojra|31.15|72.68
Goth Radhan|27.2|67.95
Gujar Khan|33.25|73.3
Gujranwala|32.16|74.19
Gujrat|32.57|74.08
Gwadar|25.12|62.33
Hadali|32.64|74.57
Hafizabad|32.07|73.69
Haripur|34|72.93
Harnoli|32.28|71.55
Harunabad|29.61|73.14
Hasilpur|29.69|72.55
Haveli Lakha|30.45|73.69
Havelian|34.05|73.16
Hazro City|33.91|72.49
Hingorja|27.21|68.42
Hujra Shah Muqim|30.74|73.82
Jacobabad|28.28|68.44
Jahanian Shah|31.81|72.28
Jalalpur Jattan|32.64|74.21
Jalalpur Pirwala|29.51|71.22
Jampur|29.64|70.6
Jand|33.43|72.02
Jaranwala|31.33|73.42
Jatoi Shimali|29.52|70.84
Jauharabad|32.29|72.28
Jhang Sadr|31.27|72.32
Jhawarian|32.36|72.62
Jhelum|32.93|73.73
Jhol|25.96|68.89
Jiwani|25.05|61.75
Johi|26.69|67.61
Kabirwala|30.4|71.86
Kahna Nau|31.37|74.37
Kahror Pakka|29.62|71.91
Kahuta|33.59|73.39
Kalabagh|32.96|71.55
Kalat|29.03|66.59
Kaleke Mandi|31.98|73.6
Kallar Kahar|32.78|72.7
Kalur Kot|32.16|71.27
Kamalia|30.73|72.65
Kamar Mushani|32.84|71.36
Kambar|27.59|68
Kamoke|31.98|74.22
Kamra|33.75|73.51
Kandhkot|28.25|69.18
Kandiaro|27.06|68.21
Kanganpur|30.76|74.12
Karor|31.22|70.95
Kashmor|28.43|69.58
Kasur|31.12|74.45
Khairpur|28.06|69.7
Khairpur Mir's|27.53|68.76
Khairpur Nathan Shah|27.09|67.73
Khairpur Tamewah|29.58|72.24
Khangah Dogran|31.83|73.62
Khangarh|29.91|71.16
Khanpur|28.65|70.66
Khanpur Mahar|27.84|69.41
Kharan|28.58|65.42
Kharian|32.82|73.89
Khewra|32.65|73.01
Khurrianwala|31.5|73.27
Khushab|32.3|72.35|Khushāb
Khuzdar|27.81|66.61
Kohat|33.58|71.45
Kot Addu|30.47|70.97
Kot Diji|27.34|68.71
Kot Ghulam Muhammad|32.33|74.55
Kot Mumin|32.19|73.03
Kot Radha Kishan|31.17|74.1
Kot Samaba|28.55|70.47
Kotli|33.52|73.9
Kotli Loharan|32.59|74.49
Kotri|25.37|68.31
Kulachi|31.93|70.46
Kundian|32.46|71.48
Kunjah|32.53|73.97
Kunri|25.18|69.57
Lachi|33.38|71.34
Lakki|32.61|70.91
Lala Musa|32.7|73.96
Lalian|31.82|72.8
Larkana|27.56|68.21
Layyah|30.96|70.94
Lodhran|29.53|71.63
Loralai|30.37|68.6
Mach|29.86|67.33
Mailsi|29.8|72.17
Malakwal|32.55|73.21
Malakwal City|32.55|73.21
Mamu Kanjan|30.83|72.8
Mananwala|31.59|73.69
Mandi Bahauddin|32.59|73.49
Mangla|31.89|72.38
Mansehra|34.33|73.2
Mardan|34.2|72.05
Mastung|29.8|66.85
Matiari|25.6|68.45
Matli|25.04|68.66
Mehar|27.18|67.82
Mehrabpur|28.11|68.03
Mian Channun|30.44|72.36
Mianke Mor|31.2|73.95
Mianwali|32.58|71.53
Minchianabad|30.16|73.57
Mingora|34.78|72.36
Mirpur Khas|25.53|69.01
Mirpur Mathelo|28.02|69.55
Mitha Tiwana|32.25|72.11
Mithi|24.74|69.8
Moro|26.66|68
Multan|30.2|71.48
Muridke|31.8|74.26
Murree|33.91|73.39
Mustafabad|30.89|73.5|Mustafābād
Muzaffarabad|34.37|73.47|Muzaffarābād
Muzaffargarh|30.07|71.19
Nankana Sahib|31.45|73.71
Narang Mandi|31.9|74.52
Narowal|32.1|74.87
Naudero|27.67|68.36
Naukot|24.86|69.4
Naushahra Virkan|31.96|73.97
Naushahro Firoz|26.84|68.12
Nawabshah|26.24|68.4
New Badah|27.34|68.03|New Bādāh
New Mirpur|33.15|73.75
Nowshera Cantonment|34|72
Nushki|29.55|66.02
Okara|30.81|73.45
Pabbi|34.01|71.79
Pad Idan|26.77|68.3
Paharpur|32.11|70.97
Pakpattan|30.34|73.39
Pano Aqil|27.86|69.11
Pasni|25.26|63.47
Pasrur|32.26|74.66
Pattoki|31.02|73.85
Peshawar|34.01|71.58
Phalia|32.43|73.58
Pind Dadan Khan|32.59|73.04
Pindi Bhattian|31.9|73.27
Pindi Gheb|33.24|72.26
Pir Jo Goth|27.59|68.62
Pir Mahal|30.77|72.43
Pishin|30.58|66.99
Qadirpur Ran|30.29|71.67
Quetta|30.18|67
Rahim Yar Khan|28.42|70.3
Raiwind|31.25|74.22
Raja Jang|31.22|74.25
Rajanpur|29.1|70.33
Ranipur|27.29|68.51
Ratodero|27.8|68.29
Rawala Kot|33.86|73.76
Renala Khurd|30.88|73.6
Risalpur Cantonment|34.06|71.99
Rohri|27.69|68.9
Saddiqabad|28.31|70.13
Sahiwal|30.67|73.1
Sakrand|26.14|68.27
Sambrial|32.48|74.35
Sanghar|26.05|68.95
Sangla Hill|31.72|73.38
Sarai Alamgir|32.9|73.76
Sarai Naurang|32.83|70.78
Sarai Sidhu|30.59|71.97
Sargodha|32.09|72.67
Sehwan|26.42|67.86
Setharja Old|27.21|68.47
Shabqadar|34.22|71.55
Shahdad Kot|27.85|67.91
Shahdadpur|25.93|68.62
Shahkot|31.57|73.49
Shahpur Chakar|26.15|68.65
Shahr Sultan|29.58|71.02
Shakargarh|32.26|75.16
Sharqpur Sharif|31.46|74.1
Shekhupura|31.71|73.99
Shikarpur|27.96|68.64
Shorkot|31.91|70.88
Shujaabad|29.88|71.29
Sialkot|32.49|74.53
Sibi|29.54|67.88
Sillanwali|31.83|72.54
Sinjhoro|26.03|68.81
Sita Road|27.03|67.85|Sīta Road
Sodhri|32.46|74.18
Sukheke Mandi|31.87|73.51
Sukkur|27.7|68.86
Surkhpur|32.72|74.45
Swabi|34.12|72.47
Talagang|32.93|72.42
Talamba|30.53|72.24
Talhar|24.88|68.81
Tandlianwala|31.03|73.13
Tando Adam|25.77|68.66
Tando Allahyar|25.46|68.72
Tando Jam|25.43|68.53
Tando Muhammad Khan|25.12|68.54
Tangi|34.3|71.65
Taunsa|30.7|70.65
Thal|35.48|72.24
Tharu Shah|26.94|68.12
Thatta|24.75|67.92
Thul|28.24|68.78
Toba Tek Singh|30.97|72.48
Topi|34.07|72.62
Tordher|33.99|72.29
Turbat|26|63.05
Ubauro|28.16|69.73
Umarkot|25.36|69.74
Upper Dir|35.21|71.88
Usta Muhammad|28.18|68.04
Uthal|25.81|66.62
Utmanzai|34.19|71.76
Vihari|30.04|72.36
Warah|27.45|67.8
Wazirabad|32.44|74.12
Yazman|29.12|71.74
Zafarwal|32.34|74.9
Zahir Pir|28.81|70.52
Zaida|34.06|72.47
Zhob|31.34|69.45
= PL city
Aleksandrow Lodzki|51.82|19.3|Aleksandrów Łódzki
Andrychow|49.85|19.34|Andrychów
Augustow|53.84|22.98|Augustów
Bartoszyce|54.25|20.81
Bedzin|50.33|19.13|Będzin
Belchatow|51.37|19.36|Bełchatów
Bemowo|52.25|20.91
Biala Podlaska|52.03|23.12|Biała Podlaska
Bialogard|54.01|15.99|Białogard
Bialoleka|52.32|20.97|Białołeka
Bialystok|53.13|23.16|Białystok
Bielany|52.29|20.94
Bielawa|50.69|16.62
Bielsk Podlaski|52.77|23.19
Bielsko-Biala|49.82|19.05
Bierun|50.09|19.09|Bieruń
Bilgoraj|50.54|22.72|Biłgoraj
Bochnia|49.97|20.43
Bogatynia|50.91|14.96
Boguszow-Gorce|50.76|16.2|Boguszów-Gorce
Boleslawiec|51.26|15.57|Bolesławiec
Braniewo|54.38|19.82
Brodnica|53.26|19.4
Brzeg|50.86|17.47
Brzesko|49.97|20.61
Busko-Zdroj|50.47|20.72|Busko-Zdrój
Bydgoszcz|53.12|18.01
Bytom|50.35|18.93
Bytow|54.17|17.49|Bytów
Chelm|51.14|23.47|Chełm
Chelmno|53.35|18.43|Chełmno
Chelmza|53.18|18.6|Chełmża
Chodziez|53|16.92|Chodzież
Chojnice|53.7|17.56
Chorzow|50.31|18.97|Chorzów
Choszczno|53.17|15.42
Chrzanow|50.14|19.4|Chrzanów
Ciechanow|52.88|20.62|Ciechanów
Cieplice Slaskie Zdroj|50.87|15.68|Cieplice Śląskie Zdrój
Cieszyn|49.75|18.63
Czechowice-Dziedzice|49.91|19
Czeladz|50.32|19.08|Czeladź
Czerwionka-Leszczyny|50.15|18.68
Czestochowa|50.8|19.12|Częstochowa
Dabrowa Gornicza|50.33|19.2|Dąbrowa Górnicza
Debica|50.05|21.41|Dębica
Deblin|51.56|21.85|Dęblin
Dzialdowo|53.24|20.17|Działdowo
Dzierzoniow|50.73|16.65|Dzierżoniów
Elblag|54.15|19.41|Elbląg
Fordon|53.15|18.17
Garwolin|51.9|21.61
Gdynia|54.52|18.53
Gierloz|54.08|21.5|Gierłoż
Gizycko|54.04|21.76|Giżycko
Gliwice|50.3|18.68
Glogow|51.66|16.08|Głogów
Glowno|51.96|19.72|Głowno
Glucholazy|50.32|17.38|Głuchołazy
Gniezno|52.53|17.58
Goleniow|53.56|14.83|Goleniów
Gorlice|49.66|21.16
Gorzow Wielkopolski|52.74|15.23|Gorzów Wielkopolski
Gostyn|51.88|17.01|Gostyń
Gostynin|52.43|19.46
Grajewo|53.65|22.46
Grodzisk Mazowiecki|52.1|20.63
Grudziadz|53.48|18.75|Grudziądz
Gryfice|53.92|15.2
Gryfino|53.25|14.49
Gubin|51.95|14.73
Hajnowka|52.74|23.58|Hajnówka
Hrubieszow|50.81|23.89|Hrubieszów
Ilawa|53.6|19.57|Iława
Inowroclaw|52.8|18.26|Inowrocław
Jarocin|51.97|17.5
Jaroslaw|50.02|22.68|Jarosław
Jaslo|49.75|21.47|Jasło
Jastrzebie Zdroj|49.96|18.57|Jastrzębie Zdrój
Jawor|51.05|16.19
Jaworzno|50.21|19.27
Jedrzejow|50.64|20.3|Jędrzejów
Jelcz Laskowice|51.02|17.32
Jelenia Gora|50.9|15.73|Jelenia Góra
Jozefow|52.14|21.24|Józefów
Kalisz|51.76|18.09
Kamienna Gora|50.78|16.03|Kamienna Góra
Kartuzy|54.33|18.2
Katowice|50.26|19.03
Kedzierzyn-Kozle|50.35|18.23|Kędzierzyn-Koźle
Ketrzyn|54.08|21.38|Kętrzyn
Kety|49.88|19.22|Kęty
Kielce|50.87|20.63
Klodzko|50.43|16.66|Kłodzko
Kluczbork|50.97|18.22
Knurow|50.22|18.65|Knurów
Kobylka|52.34|21.2|Kobyłka
Kolo|52.2|18.64|Koło
Kolobrzeg|54.18|15.58|Kołobrzeg
Konin|52.22|18.25
Konskie|51.19|20.41|Końskie
Konstancin-Jeziorna|52.09|21.12
Konstantynow Lodzki|51.75|19.33|Konstantynów Łódzki
Koscian|52.09|16.65|Kościan
Koscierzyna|54.12|17.98|Kościerzyna
Kostrzyn nad Odra|52.59|14.65|Kostrzyn nad Odrą
Koszalin|54.19|16.17
Kozienice|51.58|21.55
Krapkowice|50.48|17.97
Krasnik|50.92|22.23|Kraśnik
Krasnystaw|50.98|23.17
Krosno|49.69|21.77
Krotoszyn|51.7|17.44
Kutno|52.23|19.36
Kwidzyn|53.72|18.93
Lancut|50.07|22.23|Łańcut
Lapy|52.99|22.88|Łapy
Lask|51.59|19.13|Łask
Laziska Gorne|50.15|18.84|Łaziska Górne
Lebork|54.54|17.75|Lębork
Leczna|51.3|22.88|Łęczna
Leczyca|52.06|19.2|Łęczyca
Ledziny|50.14|19.13|Lędziny
Legionowo|52.4|20.93
Legnica|51.21|16.16
Leszno|51.84|16.57
Libiaz|50.1|19.32|Libiąż
Lidzbark Warminski|54.13|20.58|Lidzbark Warmiński
Lodz|51.77|19.47|Łódź
Lomianki|52.33|20.89|Łomianki
Lomza|53.18|22.06|Łomża
Lowicz|52.11|19.95|Łowicz
Luban|51.12|15.29|Lubań
Lubartow|51.46|22.61|Lubartów
Lubin|51.4|16.2
Lublin|51.25|22.57
Lubliniec|50.67|18.68
Lubon|52.35|16.89|Luboń
Lukow|51.93|22.38|Łuków
Malbork|54.04|19.03
Marki|52.32|21.1
Miedzyrzec Podlaski|51.99|22.78|Międzyrzec Podlaski
Miedzyrzecz|52.44|15.58|Międzyrzecz
Mielec|50.29|21.42
Mikolow|50.17|18.9|Mikołów
Milanowek|52.12|20.67|Milanówek
Minsk Mazowiecki|52.18|21.57|Mińsk Mazowiecki
Mlawa|53.11|20.38|Mława
Mokotow|52.19|21.03|Mokotów
Mragowo|53.86|21.31|Mrągowo
Myslenice|49.83|19.94|Myślenice
Myslowice|50.21|19.17|Mysłowice
Myszkow|50.58|19.32|Myszków
Naklo nad Notecia|53.14|17.6|Nakło nad Notecią
Namyslow|51.08|17.72|Namysłów
Nisko|50.52|22.14
Nowa Ruda|50.58|16.5
Nowa Sol|51.8|15.72|Nowa Sól
Nowogard|53.67|15.12
Nowy Dwor Mazowiecki|52.43|20.72|Nowy Dwór Mazowiecki
Nowy Sacz|49.62|20.7|Nowy Sącz
Nowy Targ|49.48|20.03
Nowy Tomysl|52.32|16.13|Nowy Tomyśl
Nysa|50.47|17.33
Oborniki|52.65|16.81
Ochota|52.22|20.99
Olawa|50.95|17.29|Oława
Olecko|54.03|22.51
Olesnica|51.21|17.39|Oleśnica
Olkusz|50.28|19.57
Olsztyn|53.78|20.49
Opoczno|51.38|20.28
Opole|50.67|17.93
Orzesze|50.16|18.78
Ostroda|53.7|19.96|Ostróda
Ostroleka|53.09|21.58|Ostrołęka
Ostrow Mazowiecka|52.8|21.9|Ostrów Mazowiecka
Ostrow Wielkopolski|51.66|17.81|Ostrów Wielkopolski
Ostrowiec Swietokrzyski|50.93|21.39|Ostrowiec Świętokrzyski
Oswiecim|50.03|19.21|Oświęcim
Otwock|52.11|21.26
Ozorkow|51.96|19.29|Ozorków
Pabianice|51.66|19.35
Piaseczno|52.08|21.02
Piastow|52.18|20.84|Piastów
Piekary Slaskie|50.38|18.93|Piekary Śląskie
Pila|53.15|16.74|Piła
Pionki|51.48|21.45
Piotrkow Trybunalski|51.41|19.7|Piotrków Trybunalski
Pisz|53.63|21.81
Pleszew|51.9|17.79
Plock|52.55|19.71|Płock
Plonsk|52.62|20.38|Płońsk
Polkowice|51.5|16.07
Poznan|52.41|16.93|Poznań
Praga Polnoc|52.25|21.03|Praga Północ
Praga Poludnie|52.24|21.09|Praga Południe
Prudnik|50.32|17.57
Pruszcz Gdanski|54.26|18.64|Pruszcz Gdański
Pruszkow|52.17|20.81|Pruszków
Przasnysz|53.02|20.88
Przemysl|49.78|22.77|Przemyśl
Przeworsk|50.06|22.49
Pszczyna|49.98|18.95
Pulawy|51.42|21.97|Puławy
Pultusk|52.7|21.08|Pułtusk
Pyskowice|50.4|18.63
Raciborz|50.09|18.22|Racibórz
Radlin|50.05|18.48
Radom|51.4|21.15
Radomsko|51.07|19.44
Radzionkow|50.4|18.9|Radzionków
Radzyn Podlaski|51.78|22.62|Radzyń Podlaski
Rawa Mazowiecka|51.76|20.25
Rawicz|51.61|16.86
Reda|54.61|18.35
Rembertow|52.26|21.16|Rembertów
Ropczyce|50.05|21.61
Ruda Slaska|50.26|18.86|Ruda Śląska
Rumia|54.57|18.39
Rybnik|50.1|18.54
Rydultowy|50.06|18.42|Rydułtowy
Rypin|53.07|19.41
Rzeszow|50.04|22|Rzeszów
Sandomierz|50.68|21.75
Sanok|49.56|22.21
Siedlce|52.17|22.29
Siemianowice Slaskie|50.33|19.03|Siemianowice Śląskie
Siemiatycze|52.43|22.86
Sieradz|51.6|18.73
Sierpc|52.86|19.67
Skarzysko-Kamienna|51.11|20.87|Skarżysko-Kamienna
Skawina|49.98|19.83
Skierniewice|51.95|20.16
Slubice|52.35|14.56|Słubice
Slupsk|54.46|17.03|Słupsk
Sochaczew|52.23|20.24
Sokolka|53.41|23.5|Sokółka
Sokolow Podlaski|52.41|22.25|Sokołów Podlaski
Solec Kujawski|53.08|18.23
Sopot|54.44|18.56
Sosnowiec|50.29|19.1
Srem|52.09|17.02|Śrem
Sroda Wielkopolska|52.23|17.28|Środa Wielkopolska
Srodmiescie|52.23|21.02|Śródmieście
Stalowa Wola|50.58|22.05
Starachowice|51.04|21.07
Stargard|53.34|15.05
Starogard Gdanski|53.96|18.53|Starogard Gdański
Staszow|50.56|21.17|Staszów
Strzegom|50.96|16.35
Strzelce Opolskie|50.51|18.3
Sulechow|52.08|15.63|Sulechów
Sulejowek|52.25|21.27|Sulejówek
Suwalki|54.11|22.93|Suwałki
Swarzedz|52.41|17.09|Swarzędz
Swidnica|50.84|16.49|Świdnica
Swidnik|51.22|22.7|Świdnik
Swidwin|53.77|15.78|Świdwin
Swiebodzice|50.86|16.32|Świebodzice
Swiebodzin|52.25|15.53|Świebodzin
Swiecie|53.41|18.45|Świecie
Swietochlowice|50.3|18.92|Świętochłowice
Swinoujscie|53.91|14.25|Świnoujście
Szamotuly|52.61|16.58|Szamotuły
Szczecin|53.43|14.55
Szczecinek|53.71|16.7
Szczytno|53.56|20.99
Targowek|52.29|21.05|Targówek
Tarnobrzeg|50.57|21.68
Tarnow|50.01|20.99|Tarnów
Tarnowskie Gory|50.45|18.86|Tarnowskie Góry
Tczew|54.09|18.78
Tomaszow Lubelski|50.45|23.42|Tomaszów Lubelski
Tomaszow Mazowiecki|51.53|20.01|Tomaszów Mazowiecki
Torun|53.01|18.6|Toruń
Trzcianka|53.04|16.46
Trzebinia|50.16|19.47
Turek|52.02|18.5
Tychy|50.14|18.97
Ursus|52.2|20.88
Ursynow|52.15|21.05|Ursynów
Ustka|54.58|16.86
Ustron|49.72|18.8|Ustroń
Wadowice|49.88|19.49
Wagrowiec|52.81|17.2|Wągrowiec
Walbrzych|50.77|16.28|Wałbrzych
Walcz|53.28|16.47|Wałcz
Wawer|52.2|21.18
Wejherowo|54.61|18.24
Wesola|52.25|21.22|Wesoła
Wieliczka|49.99|20.06
Wielun|51.22|18.57|Wieluń
Wlochy|52.18|20.95|Włochy
Wloclawek|52.65|19.07|Włocławek
Wodzislaw Slaski|50|18.47|Wodzisław Śląski
Wola|52.24|20.99
Wolomin|52.34|21.24|Wołomin
Wrzesnia|52.33|17.57|Września
Wyszkow|52.59|21.46|Wyszków
Zabki|52.29|21.11|Ząbki
Zabkowice Slaskie|50.59|16.81|Ząbkowice Śląskie
Zabrze|50.32|18.79
Zagan|51.62|15.31|Żagań
Zakopane|49.3|19.95
Zambrow|52.99|22.24|Zambrów
Zamosc|50.72|23.25|Zamość
Zary|51.64|15.14|Żary
Zawiercie|50.49|19.42
Zdunska Wola|51.6|18.94|Zduńska Wola
Zgierz|51.86|19.41
Zgorzelec|51.15|15.01
Zielona Gora|51.94|15.51|Zielona Góra
Zielonka|52.3|21.16
Zlotoryja|51.13|15.92|Złotoryja
Zlotow|53.36|17.04|Złotów
Zoliborz|52.27|20.99|Żoliborz
Zory|50.05|18.7|Żory
Zyrardow|52.05|20.45|Żyrardów
Zywiec|49.69|19.19|Żywiec
= PR city
Aguadilla|18.43|-67.15
Arecibo|18.47|-66.72
Barceloneta|18.45|-66.54
Bayamon|18.4|-66.16|Bayamón
Caguas|18.23|-66.05
Catano|18.44|-66.12|Cataño
Cayey|18.11|-66.17
Fajardo|18.33|-65.65
Guayama|17.98|-66.11
Guaynabo|18.36|-66.11
Humacao|18.15|-65.83
Manati|18.43|-66.49|Manatí
Mayaguez|18.2|-67.14|Mayagüez
Ponce|18.01|-66.62
Trujillo Alto|18.35|-66.01
Vega Baja|18.44|-66.39
Yauco|18.03|-66.85
= PS city
Al 'Ayzariyah|31.77|35.27
Al Birah|31.91|35.22|Al Bīrah
Al Burayj|31.44|34.4
Al Qararah|31.37|34.34|Al Qarārah
Al Yamun|32.49|35.23|Al Yāmūn
An Nusayrat|31.45|34.39|An Nuşayrāt
Ar Ram wa Dahiyat al Barid|31.85|35.23|Ar Rām wa Ḑāḩiyat al Barīd
As Samu'|31.4|35.07
Az Zahiriyah|31.41|34.97
Az Zuwaydah|31.44|34.38|Az Zuwāydah
Balatah|32.21|35.29|Balāţah
Bani Na'im|31.52|35.16
Bani Suhayla|31.34|34.32|Banī Suhaylā
Bayt Hanun|31.54|34.54|Bayt Ḩānūn
Bayt Jala|31.72|35.19|Bayt Jālā
Bayt Lahya|31.55|34.5|Bayt Lāhyā
Dayr al Balah|31.42|34.35|Dayr al Balaḩ
Dura|31.51|35.03|Dūrā
Halhul|31.58|35.1|Ḩalḩūl
Hebron|31.53|35.09
Idhna|31.56|34.97|Idhnā
Jabalya|31.53|34.48|Jabālyā
Janin|32.46|35.3|Janīn
Jericho|31.87|35.45
Kalandia|31.87|35.22
Khan Yunis|31.34|34.31|Khān Yūnis
Nablus|32.22|35.25
Qabatiyah|32.41|35.28|Qabāţīyah
Qalqilyah|32.19|34.97|Qalqīlyah
Rafah|31.3|34.24|Rafaḩ
Sa'ir|31.58|35.14
Tulkarm|32.31|35.03|Ţūlkarm
Yuta|31.45|35.09
= PT city
Aguas Santas|41.21|-8.58|Águas Santas
Albufeira|37.09|-8.25
Alcabideche|38.73|-9.41
Alcobaca|39.55|-8.98|Alcobaça
Alfena|41.24|-8.52
Alges|38.7|-9.23|Algés
Algueirao|38.8|-9.34|Algueirão
Almada|38.68|-9.16
Alvalade|38.75|-9.14
Amadora|38.75|-9.23
Amora|38.63|-9.12
Arcos de Valdevez|41.85|-8.42
Arrentela|38.63|-9.1
Aveiro|40.64|-8.65
Azeitao|38.52|-9.01|Azeitão
Baguim do Monte|41.19|-8.54
Baiao|41.16|-8.03|Baião
Barcelos|41.53|-8.62
Barreiro|38.66|-9.07
Belas|38.78|-9.26
Benfica|38.75|-9.2
Bougado|41.34|-8.55
Braga|41.55|-8.42
Cabeceiras de Basto|41.51|-7.99
Cacem|38.77|-9.3|Cacém
Caldas da Rainha|39.4|-9.14
Camara de Lobos|32.65|-16.98|Câmara de Lobos
Camarate|38.8|-9.13
Canico|32.65|-16.84|Caniço
Canidelo|41.12|-8.65
Caparica|38.66|-9.2
Carcavelos|38.69|-9.32
Carnaxide|38.73|-9.25
Cascais|38.7|-9.42
Castelo Branco|39.82|-7.49
Charneca de Caparica|38.62|-9.19
Chaves|41.74|-7.47
Coimbra|40.21|-8.42
Condeixa-a-Nova|40.11|-8.5
Corroios|38.64|-9.15
Covilha|40.28|-7.51|Covilhã
Custoias|41.11|-7.32
Entroncamento|39.47|-8.47
Ermesinde|41.22|-8.55
Espinho|41.01|-8.64
Esposende|41.54|-8.78
Estoril|38.71|-9.4
Evora|38.57|-7.9|Évora
Fafe|41.45|-8.17
Fanzeres|41.17|-8.53|Fânzeres
Feira|40.93|-8.54
Felgueiras|41.37|-8.19
Figueira da Foz|40.15|-8.86
Funchal|32.67|-16.93
Gondomar|41.14|-8.53
Guarda|40.54|-7.27
Guimaraes|41.44|-8.3|Guimarães
Ilhavo|40.6|-8.67|Ílhavo
Laranjeira|38.66|-9.15
Laranjeiro|37.07|-7.81
Lavradio|38.67|-9.05
Leca da Palmeira|41.19|-8.7|Leça da Palmeira
Leca do Bailio|41.21|-8.63|Leça do Bailio
Leiria|39.74|-8.81
Linda-a-Velha|38.71|-9.24
Loule|37.14|-8.02|Loulé
Loures|38.83|-9.17
Marinha Grande|39.75|-8.93
Massama|38.75|-9.28|Massamá
Matosinhos|41.18|-8.69
Moita|38.65|-8.99
Moncao|42.08|-8.48|Monção
Monte Estoril|38.71|-9.41
Montijo|38.71|-8.97
Moscavide e Portela|38.78|-9.1
Odivelas|38.79|-9.18
Oeiras|38.69|-9.31
Olhao|37.03|-7.84|Olhão
Olivais|38.77|-9.11
Oliveira do Douro|41.12|-8.58
Ovar|40.86|-8.63
Paco de Arcos|38.7|-9.29|Paço de Arcos
Palmela|38.57|-8.9
Parede|38.69|-9.35
Paredes|41.2|-8.33
Pedroso|41.41|-8.75
Peniche|39.36|-9.38
Pinhal Novo|38.63|-8.91
Ponta Delgada|37.74|-25.67
Ponte de Lima|41.77|-8.58
Pontinha|38.77|-9.2
Portalegre|39.29|-7.43
Portimao|37.14|-8.54|Portimão
Povoa de Santa Iria|38.86|-9.06|Póvoa de Santa Iria
Povoa de Varzim|41.38|-8.76|Póvoa de Varzim
Quarteira|37.07|-8.1
Queluz|38.76|-9.25
Quinta Do Conde|38.57|-9.04
Ramada|38.8|-9.19
Rio de Mouro|38.77|-9.33
Rio Tinto|41.18|-8.56
Sacavem|38.79|-9.11|Sacavém
Santa Iria da Azoia|38.84|-9.1|Santa Iria da Azóia
Santo Antonio dos Olivais|40.22|-8.41|Santo António dos Olivais
Sao Domingos de Rana|38.7|-9.34|São Domingos de Rana
Sao Joao da Madeira|40.9|-8.49|São João da Madeira
Sao Joao da Talha|38.82|-9.1|São João da Talha
Sao Mamede de Infesta|41.19|-8.61|São Mamede de Infesta
Sao Martinho|32.64|-16.94|São Martinho
Sao Pedro da Cova|41.14|-8.5|São Pedro da Cova
Senhora da Hora|41.19|-8.65
Sequeira|40.55|-7.23
Sesimbra|38.44|-9.1
Setubal|38.52|-8.89|Setúbal
Sintra|38.8|-9.38
Tavira|37.13|-7.65
Tomar|39.6|-8.41
Torres Novas|39.48|-8.54
Torres Vedras|39.09|-9.26
Trofa|41.34|-8.56
Valongo|41.19|-8.5
Vialonga|38.87|-9.08
Viana do Castelo|41.69|-8.83
Vila do Conde|41.35|-8.75
Vila Franca de Xira|38.96|-8.99
Vila Nova de Gaia|41.12|-8.61
Vila Real|41.3|-7.74
Vilar de Andorinho|41.11|-8.59
Viseu|40.66|-7.91
= PY city
Caacupe|-25.39|-57.14|Caacupé
Caaguazu|-25.47|-56.02|Caaguazú
Caazapa|-26.2|-56.37|Caazapá
Capiata|-25.36|-57.45|Capiatá
Ciudad del Este|-25.51|-54.61
Coronel Oviedo|-25.44|-56.44
Encarnacion|-27.33|-55.87|Encarnación
Fernando de la Mora|-25.34|-57.52
Itaugua|-25.39|-57.35|Itauguá
Lambare|-25.35|-57.61|Lambaré
Limpio|-25.17|-57.49
Mariano Roque Alonso|-25.21|-57.53
Nemby|-25.39|-57.54
Pedro Juan Caballero|-22.55|-55.73
Presidente Franco|-25.56|-54.61
San Juan Bautista|-26.67|-57.15
San Lorenzo|-25.34|-57.51
Villa Elisa|-25.37|-57.59
Villa Hayes|-25.09|-57.52
Villarrica|-25.75|-56.44
= QA city
Al Khawr|25.68|51.51
Al Wakrah|25.17|51.6
Ar Rayyan|25.29|51.42|Ar Rayyān
Umm Salal Muhammad|25.42|51.41|Umm Şalāl Muḩammad
= RE city
La Possession|-20.93|55.33
Le Port|-20.94|55.29
Le Tampon|-21.28|55.52
Saint-Andre|-20.96|55.65|Saint-André
Saint-Benoit|-21.04|55.72|Saint-Benoît
Saint-Joseph|-21.38|55.62
Saint-Paul|-21.01|55.27
Sainte-Marie|-20.9|55.55
Sainte-Suzanne|-20.91|55.61
= RO city
Adjud|46.1|27.17
Aiud|46.31|23.72
Alba Iulia|46.07|23.58
Arad|46.18|21.32
Bacau|46.57|26.91|Bacău
Baia Mare|47.66|23.57
Baia Sprie|47.66|23.69
Baicoi|45.03|25.85|Băicoi
Bailesti|44.02|23.35|Băileşti
Bals|44.35|24.1|Balş
Barlad|46.23|27.67|Bârlad
Bistrita|47.13|24.5|Bistriţa
Blaj|46.18|23.92
Bocsa|45.37|21.71|Bocşa
Borsa|47.66|24.66|Borşa
Botosani|47.75|26.67|Botoşani
Braila|45.27|27.97|Brăila
Brasov|45.65|25.61|Braşov
Breaza|45.18|25.67
Buftea|44.56|25.95
Buhusi|46.72|26.7|Buhuşi
Buzau|45.15|26.83|Buzău
Calafat|43.99|22.93
Campia Turzii|46.55|23.88|Câmpia Turzii
Campulung Moldovenesc|47.53|25.57|Câmpulung Moldovenesc
Caracal|44.12|24.35
Caransebes|45.42|22.22|Caransebeş
Carei|47.68|22.47
Cernavoda|44.34|28.03|Cernavodă
Cisnadie|45.72|24.15|Cisnădie
Cluj-Napoca|46.77|23.6
Codlea|45.7|25.45
Comanesti|46.42|26.44|Comăneşti
Corabia|43.78|24.5
Craiova|44.32|23.8
Cugir|45.84|23.37
Curtea de Arges|45.13|24.67|Curtea de Argeş
Deva|45.88|22.9
Dorohoi|47.95|26.4
Dragasani|44.65|24.27|Drăgăşani
Drobeta-Turnu Severin|44.63|22.65
Fagaras|45.85|24.97|Făgăraș
Falticeni|47.45|26.3|Fălticeni
Fetesti|44.38|27.83|Feteşti
Filiasi|44.55|23.52|Filiaşi
Focsani|45.7|27.18|Focșani
Gaesti|44.72|25.32|Găeşti
Galati|45.44|28.05|Galaţi
Gheorgheni|46.72|25.6
Gherla|47.03|23.92
Giurgiu|43.89|25.96
Gura Humorului|47.55|25.9
Hunedoara|45.75|22.9
Husi|46.67|28.06|Huşi
Iasi|47.17|27.6|Iaşi
Ludus|46.48|24.1|Luduş
Lugoj|45.69|21.9
Lupeni|45.36|23.24
Mangalia|43.8|28.58
Medgidia|44.25|28.28
Miercurea-Ciuc|46.35|25.8
Mioveni|44.96|24.94
Mizil|45.02|26.45
Moinesti|46.48|26.49|Moineşti
Moreni|44.98|25.64
Motru|44.8|22.97
Navodari|44.32|28.6|Năvodari
Ocna Mures|46.38|23.85|Ocna Mureş
Odorheiu Secuiesc|46.3|25.3
Oltenita|44.08|26.63|Olteniţa
Oradea|47.05|21.92
Orastie|45.83|23.2|Orăştie
Pantelimon|44.45|26.2
Pascani|47.25|26.72|Paşcani
Petrila|45.45|23.42
Petrosani|45.42|23.37|Petroşani
Piatra Neamt|46.92|26.33|Piatra Neamţ
Pitesti|44.85|24.87|Piteşti
Ploiesti|44.95|26.02|Ploieşti
Popesti-Leordeni|44.38|26.17|Popeşti-Leordeni
Radauti|47.85|25.92|Rădăuți
Ramnicu Sarat|45.38|27.05|Râmnicu Sărat
Ramnicu Valcea|45.1|24.37|Râmnicu Vâlcea
Rasnov|45.58|25.45|Râşnov
Resita|45.3|21.89|Reşiţa
Rosiorii de Vede|44.12|24.98|Roșiorii de Vede
Sacele|45.62|25.71|Săcele
Salonta|46.8|21.65
Satu Mare|47.8|22.86
Sebes|45.96|23.57|Sebeş
Sfantu Gheorghe|45.87|25.78|Sfântu Gheorghe
Sibiu|45.8|24.15
Sighetu Marmatiei|47.93|23.89|Sighetu Marmaţiei
Sighisoara|46.22|24.79|Sighișoara
Simleu Silvaniei|47.23|22.8|Şimleu Silvaniei
Slatina|44.43|24.37
Slobozia|44.56|27.36
Suceava|47.63|26.25
Targoviste|44.93|25.46|Târgovişte
Targu Jiu|45.05|23.28|Târgu Jiu
Targu Neamt|47.2|26.37|Târgu Neamţ
Targu Secuiesc|46|26.13|Târgu Secuiesc
Targu-Mures|46.54|24.56|Târgu-Mureş
Tarnaveni|46.33|24.3|Târnăveni
Tecuci|45.85|27.43
Timisoara|45.75|21.23|Timişoara
Tulcea|45.18|28.81
Turda|46.57|23.78
Turnu Magurele|43.75|24.87|Turnu Măgurele
Urziceni|44.72|26.63
Vaslui|46.63|27.73
Vatra Dornei|47.35|25.37
Viseu de Sus|47.72|24.43|Vişeu de Sus
Voluntari|44.49|26.17
Vulcan|45.38|23.27
Zalau|47.2|23.05|Zalău
Zarnesti|45.56|25.32|Zărnești
Zimnicea|43.66|25.36
= RS city
Apatin|45.67|18.98
Arandelovac|44.31|20.56|Aranđelovac
Backa Palanka|45.25|19.4|Bačka Palanka
Backa Topola|45.82|19.63|Bačka Topola
Becej|45.62|20.03|Bečej
Cacak|43.89|20.35|Čačak
Cuprija|43.93|21.37|Ćuprija
Gornji Milanovac|44.03|20.46
Indija|45.05|20.08|Inđija
Jagodina|43.98|21.26
Kikinda|45.83|20.47
Knjazevac|43.57|22.26
Kragujevac|44.02|20.92
Kraljevo|43.73|20.69
Krusevac|43.58|21.33|Kruševac
Lazarevac|44.39|20.26
Leskovac|43|21.95
Negotin|44.23|22.53
Nova Pazova|44.94|20.22
Novi Pazar|43.14|20.51
Obrenovac|44.65|20.2
Pancevo|44.87|20.64|Pančevo
Pirot|43.15|22.59
Pozarevac|44.62|21.19|Požarevac
Prokuplje|43.23|21.59
Ruma|45.01|19.82
Sabac|44.75|19.69|Šabac
Senta|45.93|20.08
Smederevo|44.66|20.93
Smederevska Palanka|44.37|20.96
Sombor|45.77|19.11
Sremcica|44.68|20.39|Sremčica
Sremska Mitrovica|44.98|19.61
Stara Pazova|44.98|20.16
Subotica|46.1|19.67
Trstenik|43.62|21
Uzice|43.86|19.85|Užice
Valjevo|44.28|19.9
Vranje|42.55|21.9
Vrbas|45.57|19.64
Vrsac|45.12|21.3|Vršac
Zajecar|43.9|22.26|Zaječar
Zemun|44.85|20.4
Zrenjanin|45.38|20.38
= RU city
Abakan|53.72|91.43
Abaza|52.66|90.09
Abdulino|53.7|53.67
Abinsk|44.87|38.16
Achinsk|56.27|90.5
Achkhoy-Martan|43.19|45.28
Afipskiy|44.9|38.84
Agidel'|55.91|53.94
Aginskoye|51.1|114.53
Agryz|56.52|52.99
Akhtubinsk|48.28|46.17
Akhtyrskiy|44.85|38.3
Aksay|47.26|39.87
Al'met'yevsk|54.9|52.32
Alagir|43.04|44.22
Alapayevsk|57.85|61.7
Alatyr'|54.84|46.58
Aldan|58.61|125.4
Aleksandrov|56.4|38.71
Aleksandrovsk|59.16|57.57
Aleksandrovskoye|44.71|43
Alekseyevka|50.63|38.69
Aleksin|54.51|37.07
Aleysk|52.49|82.78
Amursk|50.24|136.88
Anapa|44.89|37.32
Andreyevskoye|55.55|37.93
Angarsk|52.54|103.89
Annino|55.58|37.26
Anzhero-Sudzhensk|56.08|86.03
Apatity|67.56|33.4
Aprelevka|55.55|37.08
Apsheronsk|44.46|39.73
Aramil|56.7|60.84
Ardon|43.18|44.3
Argun|43.3|45.87
Arkhangel'sk|64.54|40.54
Armavir|44.99|41.12
Arsen'yev|44.15|133.28
Arsk|56.09|49.88
Artemovskiy|57.36|61.87|Artëmovskiy
Arzamas|55.39|43.84
Arzgir|45.37|44.22
Asbest|57.01|61.46
Asino|57|86.14
Atkarsk|51.87|45.01
Avtury|43.16|46
Aykhal|65.93|111.48
Azov|47.11|39.42
Bagayevskaya|47.32|40.39
Bakal|54.94|58.81
Baksan|43.69|43.54
Balabanovo|55.18|36.66
Balakovo|52.03|47.8
Balashikha|55.81|37.96
Balashov|51.55|43.17
Balezino|57.98|53.01
Baltiysk|54.65|19.91
Barabinsk|55.36|78.36
Barnaul|53.36|83.76
Barysh|53.66|47.11
Bataysk|47.14|39.75
Bavly|54.39|53.26
Baykal'sk|51.52|104.14
Baymak|52.59|58.32
Belaya Glina|46.08|40.87
Belaya Kalitva|48.19|40.77
Belebey|54.12|54.12
Belev|53.81|36.13|Belëv
Belgorod|50.61|36.58
Belidzhi|41.89|48.41
Belogorsk|50.92|128.48
Beloozerskiy|55.46|38.44|Beloozërskiy
Belorechensk|44.77|39.88
Beloretsk|53.96|58.4
Belovo|54.42|86.3
Beloyarskiy|63.71|66.67
Berdsk|54.76|83.1
Berezniki|59.41|56.82
Berezovka|56.03|93.11|Berëzovka
Berezovskiy|55.6|86.2|Berëzovskiy
Beryozovsky|56.91|60.8
Beslan|43.19|44.54
Bezenchuk|52.98|49.43
Bezhetsk|57.79|36.7
Bikin|46.81|134.25
Birobidzhan|48.79|132.92
Birsk|55.42|55.54
Biysk|52.54|85.21
Blagodarnyy|45.1|43.44
Blagoveshchensk|50.28|127.54
Bobrov|51.1|40.02
Bodaybo|57.85|114.19
Bogdanovich|56.78|62.05
Bogoroditsk|53.77|38.12
Bogorodsk|56.11|43.51
Bogotol|56.21|89.53
Boguchar|49.94|40.55
Boksitogorsk|59.47|33.85
Bol'shoy Kamen'|43.11|132.35
Bologoye|57.89|34.05
Bolotnoye|55.67|84.4
Borisoglebsk|51.37|42.08
Borodino|55.91|94.91
Borovichi|58.39|33.92
Borovskiy|57.04|65.72
Borzya|50.38|116.52
Bratsk|56.13|101.61
Bronnitsy|55.42|38.26
Bryansk|53.25|34.37
Bryukhovetskaya|45.81|39
Budennovsk|44.78|44.17|Budënnovsk
Bugul'ma|54.54|52.8
Buguruslan|53.66|52.44
Buinsk|54.97|48.29
Buturlinovka|50.83|40.61
Buynaksk|42.82|47.12
Buzuluk|52.78|52.26
Chapayevsk|52.98|49.71
Chaykovskiy|56.77|54.11
Chebarkul'|54.97|60.36
Cheboksary|56.13|47.25
Chegem|43.56|43.59
Chekhov|55.15|37.48
Chelyabinsk|55.15|61.43
Cheremkhovo|53.16|103.07
Cheremushki|55.66|37.56|Cherëmushki
Cherepanovo|54.22|83.38
Cherepovets|59.13|37.9
Cherkessk|44.22|42.06
Chernogolovka|56|38.37
Chernogorsk|53.82|91.28
Chernushka|56.51|56.08
Chernyakhovsk|54.63|21.82
Chernyanka|50.93|37.82
Chishmy|54.58|55.38
Chistopol'|55.36|50.64
Chita|52.03|113.5
Chudovo|59.12|31.68
Chunskiy|56.08|99.63
Chusovoy|58.3|57.81
Dagestanskiye Ogni|42.12|48.19
Dagomys|43.67|39.67
Dalnegorsk|44.56|135.62
Dalnerechensk|45.93|133.74
Danilov|58.19|40.17
Dankov|53.25|39.16
Davlekanovo|54.22|55.03
Dedovsk|55.87|37.12
Degtyarsk|56.7|60.09
Derbent|42.07|48.29
Desnogorsk|54.15|33.28
Dimitrovgrad|54.21|49.62
Dinskaya|45.22|39.23
Divnogorsk|55.96|92.37
Divnoye|45.91|43.35
Dmitrov|56.34|37.52
Dobryanka|58.46|56.41
Dolgoprudnyy|55.95|37.5
Domodedovo|55.44|37.75
Donskoy|53.97|38.34
Donskoye|45.46|41.97
Dubna|56.73|37.17
Dubovka|49.06|44.83
Dudinka|69.41|86.18
Dugulubgey|43.66|43.54
Dyat'kovo|53.6|34.34
Dyurtyuli|55.49|54.87
Dzerzhinsk|56.24|43.46
Dzerzhinskiy|55.63|37.86
Dzerzhinsky|55.63|37.86
Ekazhevo|43.21|44.82
Elektrogorsk|55.88|38.79
Elektrostal'|55.79|38.45
Elektrougli|55.72|38.21
Elista|46.31|44.26
Enem|44.93|38.91
Engel's|51.48|46.11
Ezhva|61.81|50.73
Fedorovskiy|61.61|73.71
Fokino|42.97|132.41
Frolovo|49.77|43.66
Fryazevo|55.73|38.46
Fryazino|55.96|38.05
Furmanov|57.25|41.11
Gagarin|55.55|35
Gatchina|59.58|30.13
Gavrilov-Yam|57.3|39.85
Gelendzhik|44.56|38.08
Georgiyevsk|44.15|43.47
Giaginskaya|44.86|40.07
Glazov|58.14|52.66
Golitsyno|55.61|36.98
Gorno-Altaysk|51.96|85.92
Gornyak|50.99|81.47
Gorodets|56.65|43.47
Gorodishche|48.8|44.47
Goryachevodskiy|44.02|43.09
Goryachiy Klyuch|44.63|39.13
Gribanovskiy|51.46|41.98
Groznyy|43.31|45.69
Gryazi|52.5|39.94
Gryazovets|58.88|40.25
Gubakha|58.84|57.55
Gubkin|51.28|37.55
Gubkinskiy|64.43|76.5
Gudermes|43.35|46.11
Gukovo|48.06|39.94
Gul'kevichi|45.35|40.69
Gur'yevsk|54.28|85.93
Gus'-Khrustal'nyy|55.61|40.65
Gusev|54.59|22.2
Gusinoozyorsk|51.28|106.5
Igra|57.55|53.05
Il'skiy|44.84|38.57
Ilanskiy|56.23|96.07
Inozemtsevo|44.09|43.09
Inza|53.86|46.36
Ipatovo|45.72|42.9
Irbit|57.67|63.07
Irkutsk|52.3|104.3
Isakogorka|64.45|40.65
Ishim|56.11|69.49
Ishimbay|53.45|56.04
Iskitim|54.64|83.3
Istra|55.92|36.87
Ivanovo|57|40.97
Ivanteyevka|55.97|37.92
Ivdel'|60.69|60.42
Izberbash|42.57|47.86
Izhevsk|56.85|53.2
Izluchinsk|60.98|76.92
Izobil'nyy|45.37|41.71
Kabanovo|55.75|38.94
Kachkanar|58.7|59.48
Kalach|50.43|41.03
Kalach-na-Donu|48.69|43.53
Kalachinsk|55.05|74.58
Kaliningrad|54.71|20.51
Kalininsk|51.5|44.48
Kaltan|53.53|87.25
Kaluga|54.53|36.28
Kamen'-na-Obi|53.79|81.34
Kamensk-Shakhtinskiy|48.32|40.26
Kamensk-Ural'skiy|56.42|61.93
Kamyshin|50.1|45.42
Kamyshlov|56.84|62.71
Kamyzyak|46.11|48.07
Kanash|55.51|47.49
Kandalaksha|67.16|32.41
Kanevskaya|46.08|38.96
Kansk|56.2|95.72
Kantyshevo|43.23|44.63
Karabanovo|56.32|38.7
Karabash|55.48|60.22
Karabulak|43.31|44.9
Karachayevsk|43.77|41.91
Karachev|53.12|34.99
Karasuk|53.74|78.04
Karpinsk|59.77|60
Kartaly|53.05|60.65
Kashin|57.36|37.61
Kashira|54.84|38.17
Kasimov|54.94|41.4
Kasli|55.89|60.76
Kaspiysk|42.88|47.64
Katav-Ivanovsk|54.75|58.2
Kataysk|56.29|62.58
Kavalerovo|44.27|135.05
Kayyerkan|69.38|87.74
Kazan|55.79|49.12
Kedrovka|55.52|86.1
Kemerovo|55.33|86.08
Khabarovsk|48.48|135.08
Khadyzhensk|44.43|39.54
Khanty-Mansiysk|61|69
Kharabali|47.42|47.26
Khasavyurt|43.25|46.59
Khimki|55.9|37.43
Kholmsk|47.05|142.05
Kholmskiy|44.85|38.38
Khosta|43.51|39.87
Khot'kovo|56.26|38
Kimovsk|53.97|38.53
Kimry|56.87|37.35
Kinel'|53.23|50.63
Kinel'-Cherkassy|53.47|51.47
Kineshma|57.44|42.13
Kingisepp|59.37|28.61
Kireyevsk|53.93|37.93
Kirishi|59.45|32.02
Kirov|58.6|49.66
Kirovgrad|57.43|60.06
Kirovo-Chepetsk|58.55|50.04
Kirovsk|67.61|33.67
Kirsanov|52.65|42.72
Kirzhach|56.15|38.86
Kiselevsk|53.99|86.66|Kiselëvsk
Kislovodsk|43.91|42.72
Kizel|59.05|57.65
Kizilyurt|43.19|46.89
Kizlyar|43.85|46.71
Klimovsk|55.36|37.53
Klin|56.33|36.73
Klintsy|52.76|32.24
Kochenevo|55.02|82.2|Kochenëvo
Kochubeyevskoye|44.64|41.85
Kodinsk|58.61|99.17
Kogalym|62.27|74.48
Kokhma|56.93|41.09
Kol'chugino|56.3|39.38
Kolomna|55.08|38.78
Kolpashevo|58.31|82.91
Kolpino|59.75|30.59
Kommunar|59.62|30.39
Komsomolsk-on-Amur|50.55|137.01
Konakovo|56.7|36.77
Kondopoga|62.21|34.26
Kondrovo|54.81|35.93
Konstantinovsk|47.58|41.09
Kopeysk|55.12|61.63
Korenovsk|45.47|39.45
Korkino|54.89|61.4
Korolev|55.91|37.83
Korsakov|46.63|142.78
Koryazhma|61.31|47.17
Kostomuksha|64.57|30.58
Kostroma|57.77|40.93
Kotel'nich|58.31|48.35
Kotel'niki|55.64|37.84
Kotel'nikovo|47.63|43.14
Kotlas|61.26|46.65
Kotovo|50.32|44.8
Kotovsk|52.59|41.5
Kovdor|67.57|30.48
Kovrov|56.36|41.32
Kovylkino|54.04|43.91
Koz'modem'yansk|56.34|46.56
Kozel'sk|54.04|35.77
Krasnoarmeysk|51.02|45.7
Krasnoarmeyskaya|45.37|38.21
Krasnodar|45.04|38.98
Krasnogorsk|55.82|37.33
Krasnogvardeyskoye|45.85|41.52
Krasnokamensk|50.1|118.04
Krasnokamsk|58.08|55.76
Krasnoobsk|54.92|82.99
Krasnotur'insk|59.77|60.21
Krasnoufimsk|56.61|57.77
Krasnoural'sk|58.36|60.04
Krasnovishersk|60.41|57.08
Krasnoyarsk|56.02|92.87
Krasnoznamensk|55.6|37.04
Krasnyy Sulin|47.89|40.07
Kronstadt|60|29.77
Kropotkin|45.44|40.58
Krymsk|44.93|37.99
Kstovo|56.15|44.2
Kubinka|55.58|36.7
Kudepsta|43.5|39.89
Kudymkar|59.01|54.66
Kukmor|56.19|50.89
Kulebaki|55.41|42.53
Kulunda|52.57|78.94
Kumertau|52.77|55.78
Kungur|57.44|56.96
Kupino|54.37|77.3
Kurchaloy|43.2|46.09
Kurchatov|51.66|35.65
Kurgan|55.45|65.33
Kurganinsk|44.88|40.6
Kurovskoye|55.58|38.92
Kursk|51.74|36.19
Kurtamysh|54.91|64.43
Kusa|55.34|59.44
Kushchevskaya|46.56|39.63|Kushchëvskaya
Kushva|58.29|59.76
Kuvandyk|51.48|57.36
Kuybyshev|55.45|78.32
Kuznetsk|53.12|46.6
Kyakhta|50.36|106.45
Kyshtym|55.71|60.55
Kyzyl|51.71|94.45
L'govskiy|51.63|35.28
Labinsk|44.63|40.74
Labytnangi|66.66|66.42
Lakinsk|56.02|39.95
Langepas|61.25|75.21
Lazarevskoye|43.91|39.33
Lebedyan'|53.02|39.17
Leningradskaya|46.32|39.39
Leninogorsk|54.6|52.46
Leninsk|48.7|45.2
Leninsk-Kuznetsky|54.66|86.17
Lensk|60.73|114.93
Lermontov|44.11|42.97
Lesnoy|57.62|63.08
Lesosibirsk|58.24|92.48
Lesozavodsk|45.48|133.43
Likino-Dulevo|55.71|38.95
Linevo|54.46|83.38|Linëvo
Lipetsk|52.6|39.57
Liski|50.98|39.52
Livny|52.43|37.61
Lobnya|56.01|37.48
Lodeynoye Pole|60.73|33.55
Lomonosov|59.91|29.77
Losino-Petrovskiy|55.87|38.2
Luchegorsk|46.48|134.2
Luga|58.74|29.85
Lukhovitsy|54.98|39.04
Lyantor|61.62|72.16
Lys'va|58.11|57.81
Lyskovo|56.03|45.04
Lytkarino|55.58|37.91
Lyubertsy|55.68|37.89
Lyudinovo|53.87|34.45
Magadan|59.56|150.8
Magnitogorsk|53.42|59.05
Makhachkala|42.98|47.5
Malakhovka|55.65|38.02
Malgobek|43.51|44.59
Maloyaroslavets|55.01|36.47
Manturovo|58.33|44.76
Mariinsk|56.21|87.75
Markova|52.21|104.22
Maykop|44.61|40.11
Mayma|52.02|85.91
Mednogorsk|51.41|57.59
Medvedevo|56.63|47.8
Medvedovskaya|45.45|39.02
Medvezh'yegorsk|62.92|34.46
Megion|61.03|76.11
Melenki|55.33|41.63
Meleuz|52.96|55.93
Mendeleyevsk|55.91|52.29
Menzelinsk|55.73|53.1
Metallostroy|59.8|30.55
Mezgor'e|54.05|57.82
Mezhdurechensk|53.69|88.06
Miass|55.05|60.11
Michurinsk|52.9|40.49
Mikhaylovka|50.06|43.24
Mikhaylovsk|45.13|42.03
Millerovo|48.92|40.4
Mineralnye Vody|44.21|43.14
Minusinsk|53.71|91.69
Mirny|62.54|113.96
Mirnyy|61.33|44.54
Monchegorsk|67.94|32.87
Monino|55.84|38.19
Morozovsk|48.36|41.83
Morshansk|53.44|41.81
Mostovskoy|44.41|40.79
Mozdok|43.74|44.65
Mozhaysk|55.5|36.03
Mozhga|56.44|52.23
Mtsensk|53.28|36.57
Muravlenko|63.79|74.52
Murmansk|68.98|33.09
Murom|55.58|42.04
Myski|53.71|87.8
Mytishchi|55.91|37.73
Naberezhnyye Chelny|55.73|52.41
Nadym|65.53|72.52
Nakhabino|55.85|37.18
Nakhodka|42.81|132.87
Nal'chik|43.5|43.62
Nar'yan-Mar|67.64|53
Naro-Fominsk|55.39|36.73
Nartkala|43.56|43.85
Nazarovo|56.01|90.4
Nazran'|43.23|44.77
Neftegorsk|52.8|51.17
Neftekamsk|56.09|54.27
Neftekumsk|44.76|44.99
Nefteyugansk|61.1|72.6
Nelidovo|56.22|32.78
Nerchinsk|51.98|116.58
Nerekhta|57.46|40.57
Neryungri|56.67|124.64
Nesterovskaya|43.24|45.05
Nev'yansk|57.5|60.21
Nevel'|56.02|29.93
Nevel'sk|46.68|141.86
Nevinnomyssk|44.63|41.94
Nezlobnaya|44.12|43.4
Nikel|69.41|30.22
Nikol'sk|53.72|46.07
Nikol'skoye|59.7|30.78
Nikolayevsk|50.03|45.46
Nikolayevsk-on-Amure|53.15|140.72
Nizhnekamsk|55.64|51.82
Nizhnesortymskiy|62.44|71.76
Nizhneudinsk|54.91|99.03
Nizhnevartovsk|60.93|76.55
Nizhniy Lomov|53.53|43.68
Nizhniy Novgorod|56.33|44
Nizhny Tagil|57.92|59.97
Nizhnyaya Salda|58.08|60.72
Nizhnyaya Tura|58.63|59.81
Noginsk|55.87|38.44
Norilsk|69.35|88.2
Novaya Balakhna|56.49|43.6
Novaya Usman'|51.63|39.41
Novo-Peredelkino|55.65|37.34
Novoaleksandrovsk|45.49|41.22
Novoaltaysk|53.39|83.94
Novoanninskiy|50.53|42.67
Novocheboksarsk|56.11|47.48
Novocherkassk|47.42|40.09
Novodvinsk|64.42|40.81
Novokubansk|45.12|41.03
Novokuybyshevsk|53.1|49.95
Novokuznetsk|53.76|87.11
Novomichurinsk|54.04|39.75
Novomoskovsk|54.01|38.28
Novopavlovsk|43.96|43.63
Novopokrovskaya|45.95|40.7
Novorossiysk|44.72|37.77
Novoshakhtinsk|47.76|39.93
Novosibirsk|55.04|82.93
Novosilikatnyy|53.31|83.62
Novotitarovskaya|45.24|38.98
Novotroitsk|51.2|58.33
Novoul'yanovsk|54.15|48.39
Novoural'sk|57.24|60.08
Novouzensk|50.46|48.14
Novovoronezh|51.31|39.22
Novozybkov|52.54|31.93
Novyy Oskol|50.76|37.86
Novyy Urengoy|66.08|76.63
Noyabrsk|63.19|75.44
Nurlat|54.43|50.81
Nyagan|62.14|65.39
Nyandoma|61.67|40.2
Nytva|57.94|55.34
Obninsk|55.1|36.61
Ocher|57.89|54.72|Ochër
Odintsovo|55.68|37.28
Okha|53.59|142.95
Oktyabr'sk|53.17|48.7
Oktyabr'skiy|54.48|53.47
Olenegorsk|68.14|33.25
Omsk|54.99|73.37
Omutninsk|58.67|52.19
Onega|63.91|38.11
Orekhovo-Zuyevo|55.81|38.96
Orel|52.97|36.08|Orël
Orenburg|51.77|55.1
Orlovskiy|46.87|42.06
Orsk|51.2|58.57
Osinniki|53.62|87.36
Ostashkov|57.15|33.11
Ostrogozhsk|50.87|39.08
Ostrov|57.34|28.35
Otradnaya|44.39|41.52
Otradnoye|59.78|30.82
Otradnyy|53.38|51.35
Ozersk|55.76|60.7
Ozery|54.86|38.55|Ozëry
Pallasovka|50.05|46.88
Partizansk|43.12|133.12
Pavlovo|55.97|43.09
Pavlovsk|50.46|40.11
Pavlovskaya|46.14|39.78
Pavlovskiy Posad|55.78|38.65
Pechora|65.15|57.22
Penza|53.2|45
Pereslavl'-Zalesskiy|56.74|38.86
Peresvet|56.42|38.18
Persianovka|47.53|39.42
Pervoural'sk|56.91|59.94
Pestovo|58.59|35.8
Peterhof|59.88|29.9
Petrodvorets|59.9|29.8
Petropavlovsk-Kamchatsky|53.04|158.65
Petrovsk|52.31|45.39
Petrovsk-Zabaykal'skiy|51.28|108.84
Petrovskaya|55.55|37.78
Petrozavodsk|61.78|34.35
Petushki|55.93|39.46
Pikalevo|59.52|34.17|Pikalëvo
Plast|54.37|60.81
Plavsk|53.71|37.29
Pochep|52.93|33.45
Podolsk|55.42|37.55
Podporozh'ye|60.91|34.17
Pokachi|61.72|75.37
Pokhvistnevo|53.65|52.13
Pokrov|55.92|39.17
Polevskoy|56.44|60.19
Polyarnyy|69.2|33.45
Polyarnyye Zori|67.37|32.5
Polysayevo|54.6|86.25
Poronaysk|49.22|143.1
Povorino|51.19|42.25
Poykovskiy|61.23|73.33
Pridonskoy|51.68|39.07
Primorsko-Akhtarsk|46.05|38.17
Priozersk|61.04|30.13|Priozërsk
Privolzhsk|57.39|41.29
Privolzhskiy|51.41|46.05
Priyutovo|53.9|53.93
Prokhladnyy|43.76|44.03
Prokop'yevsk|53.91|86.72
Proletarsk|46.7|41.73
Promyshlennaya|54.92|85.64
Protvino|54.87|37.22
Pskov|57.81|28.35
Pugachev|52.01|48.8
Pushchino|54.83|37.61
Pushkin|59.71|30.4
Pushkino|56.02|37.87
Pyatigorsk|44.05|43.06
Pyt-Yakh|60.75|72.86
Raduzhny|62.1|77.47
Raduzhnyy|56|40.34
Ramenskoye|55.57|38.23
Rasskazovo|52.66|41.88
Raychikhinsk|49.79|129.41
Rayevskiy|54.07|54.95
Reftinskiy|57.09|61.68
Reutov|55.76|37.86
Revda|56.8|59.93
Rezh|57.37|61.4
Rodniki|57.11|41.73
Roshal'|55.67|39.87
Roslavl'|53.95|32.86
Rossosh'|51.12|38.51
Rostov|57.19|39.41
Rostov-na-Donu|47.23|39.72
Rtishchevo|52.26|43.79
Rubtsovsk|51.51|81.21
Ruzayevka|54.06|44.95
Ryazan'|54.63|39.69
Ryazhsk|53.7|40.11
Rybinsk|58.04|38.84
Rybnoye|54.73|39.52
Ryl'sk|51.57|34.68
Rzhev|56.26|34.33
Safonovo|55.11|33.23
Sal'sk|46.47|41.54
Salavat|53.38|55.91
Salekhard|66.53|66.6
Saraktash|51.79|56.36
Saransk|54.18|45.17
Sarapul|56.48|53.8
Saratov|51.54|46.01
Sarov|54.94|43.32
Sasovo|54.35|41.92
Satka|55.04|59.04
Sayanogorsk|53.09|91.4
Sayansk|54.11|102.16
Segezha|63.74|34.32
Sel'tso|53.37|34.1
Semenov|56.79|44.49|Semënov
Semikarakorsk|47.52|40.81
Semiluki|51.68|39.03
Serdobsk|52.46|44.22
Sergach|55.53|45.47
Sergiyev Posad|56.3|38.13
Serov|59.6|60.58
Serpukhov|54.92|37.41
Sertolovo|60.14|30.2
Sestroretsk|60.1|29.96
Severo-Zadonsk|54.03|38.4
Severobaykal'sk|55.64|109.32
Severodvinsk|64.56|39.83
Severomorsk|69.07|33.42
Severoural'sk|60.15|59.95
Seversk|56.6|84.89
Severskaya|44.85|38.68
Shadrinsk|56.09|63.63
Shakhty|47.71|40.21
Shakhun'ya|57.68|46.61
Shali|43.15|45.9
Shar'ya|58.37|45.52
Sharypovo|55.54|89.2
Shatura|55.57|39.54
Shchekino|54.01|37.52|Shchëkino
Shchelkovo|55.92|37.97
Shcherbinka|55.5|37.56
Shchigry|51.88|36.9
Shebekino|50.41|36.91
Sheksna|59.21|38.51
Shelekhov|52.21|104.09
Shilovo|54.32|40.87
Shimanovsk|52.01|127.68
Shumerlya|55.5|46.41
Shumikha|55.23|63.3
Shushary|59.81|30.38
Shushenskoye|53.33|91.94
Shuya|56.85|41.39
Sibay|52.72|58.67
Skhodnya|55.95|37.3
Skopin|53.82|39.55
Slantsy|59.12|28.09
Slavgorod|53|78.64
Slavyansk-na-Kubani|45.26|38.13
Slobodskoy|58.73|50.18
Slyudyanka|51.66|103.71
Smolensk|54.78|32.04
Snezhinsk|56.09|60.73
Sobinka|55.99|40.01
Sochi|43.6|39.73
Sofrino|56.15|37.93
Sokol|59.46|40.12
Sol'-Iletsk|51.16|54.99
Solikamsk|59.63|56.77
Solnechnogorsk|56.18|36.98
Sorochinsk|52.43|53.16
Sortavala|61.71|30.71
Sosnogorsk|63.6|53.88
Sosnovoborsk|56.12|93.34
Sosnovyy Bor|59.9|29.09
Sovetsk|55.08|21.88
Sovetskaya Gavan'|48.97|140.29
Sovetskiy|61.36|63.58
Spassk-Dal'niy|44.6|132.83
Sredneuralsk|56.99|60.47
Staraya Kupavna|55.81|38.18
Staraya Russa|57.99|31.36
Starodub|52.58|32.76
Starominskaya|46.53|39.05
Staroshcherbinovskaya|46.63|38.67
Staryy Malgobek|43.54|44.6
Staryy Oskol|51.3|37.84
Stavropol'|45.04|41.97
Sterlitamak|53.62|55.95
Strezhevoy|60.73|77.59
Stroitel'|50.79|36.48
Strunino|56.37|38.58
Stupino|54.9|38.07
Sukhinichi|54.1|35.34
Sukhoy Log|56.91|62.03
Sunzha|43.32|45.05
Surgut|61.25|73.42
Surkhakhi|43.19|44.9
Surovikino|48.61|42.85
Suvorov|54.12|36.5
Suvorovskaya|44.19|42.66
Suzun|53.78|82.31
Svetlograd|45.34|42.85
Svetlyy|54.68|20.13
Svetogorsk|61.11|28.86
Svobodnyy|51.38|128.14
Svobody|44.03|43.05
Syktyvkar|61.66|50.81
Sysert'|56.5|60.82
Syzran'|53.16|48.47
Taganrog|47.24|38.9
Tal'menka|53.82|83.57
Talitsa|57.01|63.73
Talnakh|69.49|88.4
Tambov|52.73|41.44
Tarko-Sale|64.92|77.77
Tashtagol|52.77|87.89
Tatarsk|55.22|75.98
Tavda|58.04|65.27
Tayga|56.06|85.62
Tayshet|55.93|98
Tbilisskaya|45.36|40.19
Temryuk|45.27|37.39
Terek|43.48|44.14
Teykovo|56.86|40.54
Tikhoretsk|45.85|40.13
Tikhvin|59.65|33.53
Timashevsk|45.62|38.95|Timashëvsk
Tobol'sk|58.2|68.25
Toguchin|55.24|84.39
Tol'yatti|53.53|49.35
Tomilino|55.66|37.95
Tomsk|56.5|84.97
Topki|55.28|85.62
Torzhok|57.04|34.96
Tosno|59.54|30.88
Trekhgornyy|54.81|58.46|Trëkhgornyy
Troitsk|54.1|61.58
Troitskaya|43.31|44.98
Trubchevsk|52.58|33.76
Trudovoye|43.3|132.07
Tsimlyansk|47.65|42.1
Tsotsin-Yurt|43.24|46
Tuapse|44.11|39.08
Tuchkovo|55.6|36.47
Tulun|54.56|100.58
Turinsk|58.05|63.7
Tutayev|57.89|39.54
Tuymazy|54.61|53.71
Tver|56.86|35.9
Tynda|55.16|124.72
Tyrnyauz|43.38|42.92
Tyumen|57.15|65.53
Uchaly|54.36|59.44
Uchkeken|43.94|42.51
Udachny|66.43|112.4
Udomlya|57.88|34.99
Uglich|57.53|38.33
Ukhta|63.57|53.68
Ulan-Ude|51.83|107.61
Ulyanovsk|54.33|48.39
Unecha|52.85|32.67
Uray|60.13|64.79
Urus-Martan|43.13|45.54
Uryupinsk|50.8|42.01
Usinsk|65.99|57.53
Usman'|52.05|39.73
Usol'ye-Sibirskoye|52.75|103.65
Ussuriysk|43.8|131.95
Ust'-Dzheguta|44.08|41.98
Ust'-Ilimsk|58|102.66
Ust'-Katav|54.94|58.18
Ust'-Kut|56.79|105.77
Ust'-Labinsk|45.21|39.69
Uvarovo|51.98|42.26
Uzhur|55.31|89.83
Uzlovaya|53.98|38.17
Valday|57.98|33.25
Valuyki|50.2|38.11
Vanino|49.1|140.25
Vasil'yevo|55.83|48.72
Vel'sk|61.07|42.1
Velikiy Novgorod|58.52|31.27
Velikiy Ustyug|60.76|46.31
Velikiye Luki|56.34|30.55
Venev|54.36|38.27|Venëv
Vereshchagino|58.08|54.66
Verkhniy Ufaley|56.06|60.24
Verkhnyaya Pyshma|56.97|60.58
Verkhnyaya Salda|58.05|60.56
Vichuga|57.21|41.93
Vidnoye|55.55|37.71
Vikhorevka|56.12|101.18
Vilyuchinsk|52.93|158.4
Vladikavkaz|43.04|44.67
Vladivostok|43.11|131.87
Vnukovo|55.61|37.3
Vol'sk|52.05|47.38
Volgodonsk|47.51|42.15
Volgograd|48.72|44.5
Volgorechensk|57.44|41.16
Volkhov|59.93|32.34
Vologda|59.22|39.88
Volokolamsk|56.03|35.97
Volzhsk|55.87|48.36
Volzhskiy|48.79|44.78
Vorgashor|67.58|63.79
Vorkuta|67.5|64.05
Voronezh|51.67|39.18
Voskresensk|55.32|38.65
Vostochnoe Degunino|55.88|37.56
Vostryakovo|55.4|37.81
Votkinsk|57.05|53.99
Vrangel'|42.73|133.08
Vsevolozhsk|60.02|30.67
Vyatskiye Polyany|56.23|51.07
Vyaz'ma|55.21|34.3
Vyazemskiy|47.54|134.76
Vyazniki|56.24|42.16
Vyborg|60.71|28.75
Vyksa|55.32|42.17
Vyselki|45.58|39.66
Vyshniy Volochek|57.59|34.56|Vyshniy Volochëk
Yablonovskiy|44.99|38.94
Yagry|64.59|39.81
Yakutsk|62.03|129.73
Yalutorovsk|56.65|66.3
Yanaul|56.28|54.93
Yaransk|57.3|47.89
Yaroslavl|57.63|39.87
Yarovoye|52.93|78.58
Yartsevo|55.07|32.7
Yashkino|55.87|85.43
Yasnogorsk|54.48|37.7
Yasnyy|51.03|59.87
Yefremov|53.15|38.1
Yegor'yevsk|55.38|39.03
Yegorlykskaya|46.57|40.66
Yekaterinburg|56.85|60.61
Yelabuga|55.76|52.06
Yelan'|50.95|43.74
Yelets|52.62|38.5
Yelizavetinskaya|45.05|38.79
Yelizovo|53.19|158.38
Yemanzhelinsk|54.75|61.32
Yemva|62.59|50.86
Yeniseysk|58.45|92.18
Yershov|51.35|48.28
Yessentuki|44.04|42.86
Yessentukskaya|44.03|42.88
Yeysk|46.71|38.27
Yoshkar-Ola|56.64|47.89
Yubileyny|55.93|37.83
Yugorsk|61.31|63.33
Yur'yev-Pol'skiy|56.5|39.68
Yuzhno-Sakhalinsk|46.95|142.74
Yuzhnoural'sk|54.44|61.25
Yuzhnyy|53.25|83.69
Zainsk|55.32|52.07
Zapolyarnyy|69.42|30.81
Zaraysk|54.76|38.88
Zarechnyy|53.2|45.19
Zarinsk|53.71|84.95
Zavodoukovsk|56.5|66.55
Zavolzh'ye|56.64|43.39
Zelenchukskaya|43.86|41.59
Zelenodolsk|55.84|48.52
Zelenogorsk|56.11|94.6
Zelenograd|55.98|37.18
Zelenogradsk|54.96|20.48
Zelenokumsk|44.41|43.88
Zernograd|46.85|40.31
Zeya|53.74|127.26
Zheleznodorozhnyy|55.74|38.02
Zheleznogorsk|52.33|35.37
Zheleznogorsk-Ilimskiy|56.58|104.12
Zheleznovodsk|44.14|43.02
Zherdevka|51.85|41.46
Zhigulevsk|53.4|49.5
Zhirnovsk|50.98|44.77
Zhukovka|53.53|33.73
Zhukovskiy|55.6|38.12
Zima|53.92|102.04
Zimovniki|47.15|42.47
Zlatoust|55.17|59.65
Znamensk|48.58|45.73
Zvenigorod|55.73|36.86
Zverevo|48.02|40.12
= RW city
Butare|-2.6|29.74
Byumba|-1.58|30.07
Cyangugu|-2.48|28.91
Gisenyi|-1.7|29.26
Gitarama|-2.07|29.76
Kibungo|-2.16|30.54
Kibuye|-2.06|29.35
Musanze|-1.5|29.63
Nzega|-2.48|29.56
Rwamagana|-1.95|30.43
= SA city
Abha|18.22|42.51
Abqaiq|25.93|49.67
Abu 'Arish|16.97|42.83
Ad Dawadimi|24.51|44.39|Ad Dawādimī
Ad Dilam|23.99|47.16
Adh Dhibiyah|26.03|43.16
Afif|23.91|42.92
Al Bahah|20.01|41.47
Al Battaliyah|25.43|49.63|Al Baţţālīyah
Al Bukayriyah|26.14|43.66|Al Bukayrīyah
Al Hufuf|25.36|49.59|Al Hufūf
Al Jubayl|27.02|49.62
Al Jumum|21.62|39.7|Al Jumūm
Al Khafji|28.44|48.49|Al Khafjī
Al Kharj|24.16|47.33
Al Mithnab|25.86|44.22
Al Mubarraz|25.41|49.59
Al Munayzilah|25.38|49.67
Al Qatif|26.57|50.01|Al Qaţīf
Al Wajh|26.25|36.45
Al-'Ula|26.61|37.92
An Nimas|19.15|42.12|An Nimāş
Ar Rass|25.87|43.5
Arar|30.98|41.04
As Sulayyil|20.46|45.58
Ash Shafa|21.07|40.32|Ash Shafā
At Taraf|25.36|49.73|Aţ Ţaraf
Az Zulfi|26.3|44.82|Az Zulfī
Badr Hunayn|23.78|38.79|Badr Ḩunayn
Buraydah|26.33|43.97
Dammam|26.43|50.1
Dhahran|26.29|50.11
Duba|27.35|35.69
Ha'il|27.52|41.69
Hafar Al-Batin|28.43|45.97
Jeddah|21.49|39.19
Jizan|16.89|42.55
Khamis Mushait|18.3|42.73
Khobar|26.28|50.21
Medina|24.47|39.61
Najran|17.49|44.13|Najrān
Qaisumah|28.31|46.13
Qal'at Bishah|20|42.61
Qurayyat|31.33|37.34
Rabigh|22.8|39.03|Rābigh
Rahimah|26.71|50.06|Raḩīmah
Sabya|17.15|42.63|Şabyā
Safwa|26.65|49.96|Şafwá
Sakakah|29.97|40.21
Samitah|16.6|42.94|Şāmitah
Sayhat|26.48|50.05|Sayhāt
Sultanah|24.49|39.59|Sulţānah
Ta'if|21.27|40.42
Tabuk|28.4|36.57
Tarut|26.57|50.04|Tārūt
Tubarjal|30.5|38.22|Ţubarjal
Turabah|21.21|41.63
Turaif|31.67|38.66
Umluj|25.02|37.27
Yanbu|24.09|38.06
= SD city
Abu Jibeha|11.46|31.23
Abu Zabad|12.35|29.25|Abū Zabad
Ad Dindar|13.2|34.17
Ad Douiem|14|32.31
Ad-Damazin|11.79|34.36
Al Hasaheisa|14.75|33.3
Al Hawatah|13.42|34.63|Al Ḩawātah
Al Hilaliyya|14.94|33.23|Al Hilāliyya
Al Manaqil|14.25|32.99|Al Manāqil
Al Mijlad|11.03|27.73
Al Qadarif|14.03|35.38
Al Qitena|14.86|32.37|Al Qiţena
An Nuhud|12.7|28.43|An Nuhūd
Ar Rahad|12.72|30.65
Ar Ruseris|11.87|34.39
As Suki|13.32|33.88|As Sūkī
Atbara|17.7|33.99
Barah|13.7|30.37|Bārah
Berber|18.02|33.98
Dilling|12.05|29.65
Doka|13.52|35.77
Ed Damer|17.6|33.97
El Bauga|18.26|33.91
El Daein|11.46|26.13
El Fasher|13.63|25.35
El Obeid|13.18|30.22
Geneina|13.45|22.45
Gereida|11.28|25.14
Kadugli|11.01|29.72
Kassala|15.45|36.4
Kinana|14.04|33.17|Kināna
Kosti|13.16|32.66
Kuraymah|18.55|31.85
Maiurno|13.42|33.67
Nyala|12.05|24.88
Omdurman|15.64|32.48
Port Sudan|19.62|37.22
Rabak|13.18|32.74
Sawakin|19.11|37.33|Sawākin
Shendi|16.69|33.43
Singa|13.15|33.93
Sinnar|13.57|33.57
Tandalti|13.02|31.87|Tandaltī
Tokar|18.43|37.73|Tokār
Umm Ruwaba|12.91|31.22
Wad Medani|14.4|33.52
Zalingei|12.91|23.47
= SE city
Akersberga|59.48|18.3|Åkersberga
Alingsas|57.93|12.53|Alingsås
Angelholm|56.24|12.86|Ängelholm
Bjorlanda|57.77|11.83|Björlanda
Boden|65.83|21.69
Boras|57.72|12.94|Borås
Borlange|60.49|15.44|Borlänge
Enkoping|59.64|17.08|Enköping
Eskilstuna|59.37|16.51
Eslov|55.84|13.3|Eslöv
Falkenberg|56.91|12.49
Falkoping|58.17|13.55|Falköping
Falun|60.6|15.63
Gavle|60.67|17.14|Gävle
Goteborg|57.71|11.97|Göteborg
Gustavsberg|59.33|18.39
Halmstad|56.67|12.86
Haninge|59.17|18.14
Harnosand|62.63|17.94|Härnösand
Hassleholm|56.16|13.77|Hässleholm
Helsingborg|56.05|12.69
Huddinge|59.24|17.98
Hudiksvall|61.73|17.11
Huskvarna|57.79|14.3
Jakobsberg|59.42|17.84
Jonkoping|57.78|14.16|Jönköping
Kalmar|56.66|16.36
Karlshamn|56.17|14.86
Karlskoga|59.33|14.52
Karlskrona|56.16|15.59
Karlstad|59.38|13.5
Katrineholm|59|16.21
Kinna|57.51|12.69
Kiruna|67.86|20.23
Koping|59.51|15.99|Köping
Kristianstad|56.03|14.15
Kristinehamn|59.31|14.11
Kumla|59.13|15.14
Kungalv|57.87|11.98|Kungälv
Kungsbacka|57.49|12.08
Landskrona|55.87|12.83
Lerum|57.77|12.27
Lidingo|59.37|18.13|Lidingö
Lidkoping|58.51|13.16|Lidköping
Linkoping|58.41|15.62|Linköping
Ljungby|56.83|13.94
Ludvika|60.15|15.19
Lulea|65.58|22.15|Luleå
Malmo|55.61|13|Malmö
Mariestad|58.71|13.82
Marsta|59.62|17.85|Märsta
Molndal|57.66|12.01|Mölndal
Molnlycke|57.66|12.12|Mölnlycke
Motala|58.54|15.04
Nacka|59.31|18.16
Nassjo|57.65|14.7|Nässjö
Norrkoping|58.59|16.18|Norrköping
Norrtalje|59.76|18.7|Norrtälje
Nykoping|58.75|17.01|Nyköping
Orebro|59.27|15.21|Örebro
Ornskoldsvik|63.29|18.72|Örnsköldsvik
Oskarshamn|57.26|16.45
Ostersund|63.18|14.64|Östersund
Partille|57.74|12.11
Pitea|65.32|21.48|Piteå
Sandviken|60.62|16.77
Skelleftea|64.75|20.95|Skellefteå
Skovde|58.39|13.85|Skövde
Sodertalje|59.2|17.63|Södertälje
Sollentuna|59.43|17.95
Solna|59.36|18
Staffanstorp|55.64|13.21
Sundbyberg|59.36|17.97
Sundsvall|62.39|17.31
Taby|59.44|18.07|Täby
Trelleborg|55.38|13.16
Trollhattan|58.28|12.29|Trollhättan
Tullinge|59.2|17.9
Tumba|59.2|17.83
Uddevalla|58.35|11.94
Umea|63.83|20.26|Umeå
Upplands Vasby|59.52|17.91|Upplands Väsby
Uppsala|59.86|17.64
Vallentuna|59.53|18.08
Vanersborg|58.38|12.32|Vänersborg
Varberg|57.11|12.25
Varnamo|57.19|14.04|Värnamo
Vasteras|59.62|16.55|Västerås
Vastervik|57.76|16.64|Västervik
Vastra Frolunda|57.65|11.93|Västra Frölunda
Vaxjo|56.88|14.81|Växjö
Visby|57.64|18.3
Ystad|55.43|13.82
= SI city
Celje|46.23|15.26
Koper|45.55|13.73
Kranj|46.24|14.36
Maribor|46.55|15.65
Novo Mesto|45.8|15.17
Ptuj|46.42|15.87
Trbovlje|46.16|15.05
Velenje|46.36|15.11
= SK city
Banovce nad Bebravou|48.72|18.26|Bánovce nad Bebravou
Banska Bystrica|48.74|19.15|Banská Bystrica
Bardejov|49.29|21.27
Brezno|48.8|19.64
Cadca|49.44|18.79|Čadca
Detva|48.56|19.42
Dolny Kubin|49.21|19.3|Dolný Kubín
Dubnica nad Vahom|48.96|18.17|Dubnica nad Váhom
Dunajska Streda|47.99|17.61|Dunajská Streda
Galanta|48.19|17.73
Handlova|48.73|18.76|Handlová
Hlohovec|48.43|17.8
Humenne|48.94|21.92|Humenné
Kezmarok|49.14|20.43|Kežmarok
Komarno|47.76|18.12|Komárno
Kosice|48.71|21.26|Košice
Kysucke Nove Mesto|49.3|18.78|Kysucké Nové Mesto
Levice|48.22|18.61
Liptovsky Mikulas|49.08|19.62|Liptovský Mikuláš
Lucenec|48.33|19.67|Lučenec
Malacky|48.44|17.02
Michalovce|48.75|21.92
Nitra|48.31|18.08
Nove Mesto nad Vahom|48.76|17.83|Nové Mesto nad Váhom
Nove Zamky|47.99|18.16|Nové Zámky
Partizanske|48.63|18.38|Partizánske
Pezinok|48.29|17.27
Piestany|48.59|17.83|Piešťany
Poprad|49.06|20.3
Povazska Bystrica|49.12|18.42|Považská Bystrica
Presov|49|21.23|Prešov
Prievidza|48.77|18.63
Puchov|49.12|18.33|Púchov
Rimavska Sobota|48.38|20.02|Rimavská Sobota
Roznava|48.66|20.54|Rožňava
Ruzomberok|49.07|19.31|Ružomberok
Sala|48.15|17.88|Šaľa
Senica|48.68|17.37
Skalica|48.84|17.23
Snina|48.99|22.15
Spisska Nova Ves|48.94|20.56|Spišská Nová Ves
Stara Lubovna|49.3|20.69|Stará Ľubovňa
Trebisov|48.63|21.72|Trebišov
Trencin|48.89|18.04|Trenčín
Trnava|48.38|17.59
Vranov nad Toplou|48.89|21.68|Vranov nad Topľou
Ziar nad Hronom|48.59|18.85|Žiar nad Hronom
Zilina|49.22|18.74|Žilina
Zlate Moravce|48.39|18.4|Zlaté Moravce
Zvolen|48.57|19.15
= SL city
Kabala|9.59|-11.55
Kenema|7.88|-11.19
Koidu|8.64|-10.97
Lunsar|8.68|-12.53
Makeni|8.89|-12.04
Port Loko|8.77|-12.79
Segbwema|7.99|-10.95
= SN city
Bignona|12.81|-16.23
Guinguineo|14.27|-15.95|Guinguinéo
Joal-Fadiout|14.17|-16.83
Kaffrine|14.11|-15.55
Kaolack|14.15|-16.07
Kayar|14.92|-17.12
Kedougou|12.56|-12.18|Kédougou
Kolda|12.89|-14.94
Louga|15.62|-16.22
Matam|15.66|-13.26
Mbake|14.79|-15.91|Mbaké
Mekhe|15.11|-16.62|Mékhé
Mermoz Boabab|14.71|-17.48
N'diareme limamoulaye|14.78|-17.38
Ndibene Dahra|15.33|-15.48|Ndibène Dahra
Nguekhokh|14.51|-17|Nguékhokh
Nioro du Rip|13.75|-15.8
Pikine|14.76|-17.39
Pourham|14.35|-16.42
Richard-Toll|16.46|-15.7
Saint-Louis|16.02|-16.49
Sedhiou|12.71|-15.56|Sédhiou
Tambacounda|13.77|-13.67
Thies|14.79|-16.93|Thiès
Thies Nones|14.78|-16.97|Thiès Nones
Tiebo|14.63|-16.23|Tiébo
Touba|14.85|-15.88
Velingara|13.15|-14.12|Vélingara
Ziguinchor|12.57|-16.27
= SO city
Afgooye|2.14|45.12
Baidoa|3.11|43.65
Beledweyne|4.74|45.2
Berbera|10.44|45.01
Bosaso|11.28|49.18
Burao|9.52|45.53
Buulobarde|3.85|45.57
Buurhakaba|2.8|44.08
Ceeldheer|3.85|47.18
Ceerigaabo|10.62|47.37
Gaalkacyo|6.77|47.43
Garoowe|8.4|48.48
Hargeysa|9.56|44.06
Jamaame|0.07|42.74
Jawhar|2.78|45.5
Jilib|0.49|42.79
Kismayo|-0.36|42.55
Laascaanood|8.48|47.36
Luuq|3.8|42.54
Marka|1.72|44.77
Qandala|11.47|49.87
Qoryooley|1.79|44.53
Wanlaweyn|2.62|44.89
= SR city
Lelydorp|5.7|-55.23
= SS city
Aweil|8.76|27.39
Gogrial|8.53|28.1
Malakal|9.53|31.66
Pajok|3.87|32.48
Rumbek|6.81|29.68
Tonj|7.27|28.68
Torit|4.41|32.57
Winejok|9.01|27.57
Yambio|4.57|28.39
= SV city
Acajutla|13.59|-89.83
Ahuachapan|13.92|-89.84|Ahuachapán
Antiguo Cuscatlan|13.66|-89.25|Antiguo Cuscatlán
Apopa|13.81|-89.18
Ayutuxtepeque|13.74|-89.2
Chalatenango|14.03|-88.93
Chalchuapa|13.99|-89.68
Cojutepeque|13.72|-88.93
Cuscatancingo|13.73|-89.18
Ilopango|13.7|-89.11
Izalco|13.74|-89.67
Mejicanos|13.72|-89.19
Metapan|14.33|-89.45|Metapán
Puerto El Triunfo|13.28|-88.55
Quezaltepeque|13.83|-89.27
San Miguel|13.48|-88.18
San Rafael Oriente|13.38|-88.35
San Vicente|13.63|-88.8
Santa Tecla|13.68|-89.28
Santiago de Maria|13.48|-88.47|Santiago de María
Sensuntepeque|13.87|-88.63
Sonsonate|13.72|-89.72
Sonzacate|13.73|-89.71
Soyapango|13.71|-89.14
Usulutan|13.35|-88.45|Usulután
Zacatecoluca|13.5|-88.87
= SY city
Ad Dana|36.21|36.77|Ad Dānā
Ad Darbasiyah|37.07|40.65|Ad Darbāsīyah
Al Bab|36.37|37.52|Al Bāb
Al Harak|32.75|36.31|Al Ḩarāk
Al Hasakah|36.5|40.75|Al Ḩasakah
Al Kiswah|33.36|36.24
Al Mayadin|35.02|40.45|Al Mayādīn
Al Qaryatayn|34.23|37.24
Al Qunaytirah|33.13|35.82|Al Qunayţirah
Al Qusayr|34.51|36.58|Al Quşayr
Al Qutayfah|33.74|36.6|Al Quţayfah
Albu Kamal|34.45|40.92|Ālbū Kamāl
Aleppo|36.2|37.16
An Nabk|34.02|36.73
Ar Raqqah|35.95|39.01
Ar Rastan|34.93|36.73
As Safirah|36.08|37.37|As Safīrah
As Salamiyah|35.01|37.05|As Salamīyah
As Sanamayn|33.07|36.18|Aş Şanamayn
As-Suwayda|32.71|36.57
Ash Shaykh Miskin|32.83|36.16|Ash Shaykh Miskīn
At Tall|33.61|36.31
Ath Thawrah|35.84|38.55
Az Zabadani|33.72|36.1|Az Zabadānī
Baniyas|35.18|35.95|Bāniyās
Binnish|35.96|36.71
Dar'a|32.62|36.1
Darayya|33.46|36.23|Dārayyā
Dayr Hafir|36.16|37.71|Dayr Ḩāfir
Deir ez-Zor|35.34|40.14
Douma|33.57|36.4
Hajin|34.7|40.83|Hajīn
Halfaya|35.26|36.61|Ḩalfāyā
Hamah|35.13|36.76|Ḩamāh
Harasta|33.56|36.37|Ḩarastā
Homs|34.73|36.72
I'zaz|36.59|37.05
Idlib|35.93|36.63
Inkhil|33.02|36.13
Jablah|35.36|35.93
Jarabulus|36.82|38.01|Jarābulus
Jasim|32.99|36.06|Jāsim
Jayrud|33.81|36.74|Jayrūd
Jisr ash Shughur|35.81|36.32|Jisr ash Shughūr
Kafr Laha|34.89|36.5|Kafr Lāhā
Kafr Takharim|36.12|36.52|Kafr Takhārīm
Kafr Zayta|35.37|36.6|Kafr Zaytā
Kafranbel|35.61|36.56
Khan Shaykhun|35.44|36.65|Khān Shaykhūn
Latakia|35.53|35.79
Ma'arratmisrin|36.01|36.67
Manbij|36.53|37.95
Masyaf|35.07|36.34|Maşyāf
Nubl|36.38|36.99
Qarah|34.16|36.74|Qārah
Qatana|33.44|36.08|Qaţanā
Salqin|36.14|36.45|Salqīn
Saraqib|35.86|36.81|Sarāqib
Satita|34.82|36.12
Souran|35.29|36.75
Subaykhan|34.85|40.6|Subaykhān
Tadif|36.35|37.53|Tādif
Tadmur|34.56|38.28
Tafas|32.74|36.07|Ţafas
Tall Rif'at|36.47|37.09
Tallbisah|34.84|36.73|Tallbīsah
Tallkalakh|34.67|36.26
Tartouss|34.89|35.89
Tayyibat al Imam|35.27|36.71|Ţayyibat al Imām
Yabrud|33.97|36.66|Yabrūd
= SZ city
Manzini|-26.5|31.38
= TD city
Abeche|13.83|20.83|Abéché
Am Timan|11.03|20.28
Benoy|8.98|16.32
Bitkine|11.98|18.21
Bongor|10.28|15.37
Doba|8.65|16.85
Dourbali|11.81|15.87
Fada|17.19|21.58
Kelo|9.31|15.81
Koumra|8.91|17.55
Kyabe|9.45|18.94|Kyabé
Massaguet|12.48|15.44
Massakory|13|15.73
Mboursou Lere|9.76|14.15|Mboursou Léré
Mongo|12.18|18.69
Moundou|8.57|16.08
Moussoro|13.64|16.49
Oum Hadjer|13.3|19.7
Pala|9.36|14.9
Sarh|9.14|18.39
= TG city
Aneho|6.23|1.59|Aného
Atakpame|7.53|1.13|Atakpamé
Badou|7.58|0.6
Bafilo|9.35|1.27
Bassar|9.25|0.78
Dapaong|10.86|0.21
Kpalime|6.9|0.63|Kpalimé
Niamtougou|9.77|1.11
Notse|6.95|1.17|Notsé
Sansanne-Mango|10.36|0.47|Sansanné-Mango
Sokode|8.98|1.13|Sokodé
Sotouboua|8.56|0.98
Tchamba|9.03|1.42
Tsevie|6.43|1.21|Tsévié
Vogan|6.33|1.53
= TH city
Amphoe Sikhiu|14.9|101.71
Ban Bang Kadi Pathum Thani|14|100.55
Ban Bueng|13.31|101.11
Ban Chalong|7.84|98.34
Ban Chang|12.73|101.06
Ban Dung|17.7|103.26
Ban Huai Thalaeng|14.98|102.65
Ban Khlong Bang Sao Thong|13.64|100.83
Ban Lam Luk Ka|13.98|100.78
Ban Mai|7.2|100.55
Ban Mo|14.62|100.73
Ban Na|17.02|99.73
Ban Na San|8.8|99.36
Ban Nong Wua So|17.27|103.22
Ban Phaeo|13.59|100.11
Ban Phai|16.06|102.73
Ban Phan Don|17.14|102.97
Ban Phe|12.63|101.44
Ban Pong|13.82|99.88
Ban Ratsada|7.91|98.4
Ban Selaphum|16.02|103.95
Ban Tak|17.04|99.08
Ban Talat Bueng|13.07|101
Ban Talat Nua|7.88|98.39
Ban Talat Yai|7.88|98.4
Bang Ban|14.37|100.49
Bang Bo District|13.58|100.82
Bang Bua Thong|13.92|100.42
Bang Krathum|16.58|100.3
Bang Kruai|13.8|100.47
Bang Len|14.02|100.17
Bang Mun Nak|16.03|100.38
Bang Pa-in|14.23|100.58
Bang Pakong|13.54|100.99
Bang Phae|13.69|99.93
Bang Racham|14.89|100.32
Bang Rakam|16.76|100.12
Bang Saphan|11.21|99.51
Bo Phloi|14.33|99.51
Bua Yai|15.59|102.43
Cha-am|12.8|99.97
Chai Badan|15.2|101.13
Chok Chai|14.73|102.17
Chom Bueng|13.62|99.59
Chon Daen|16.19|100.86
Chum Phae|16.54|102.1
Damnoen Saduak|13.52|99.95
Dan Khun Thot|15.21|101.77
Den Chai|17.98|100.05
Det Udom|14.91|105.08
Dok Kham Tai|19.16|99.99
Hang Dong|18.69|98.92
Huai Yot|7.79|99.63
Kabin Buri|13.95|101.72
Kaeng Khoi|14.59|101
Kaeng Khro|16.11|102.26
Kamalasai|16.34|103.58
Kaset Sombun|16.28|101.95
Kaset Wisai|15.66|103.58
Kathu|7.92|98.33
Khanu Woralaksaburi|16.06|99.86
Khao Wong|16.7|104.09
Khao Yoi|13.24|99.82
Khon Buri|14.53|102.25
Klaeng|12.78|101.65
Krathum Baen|13.65|100.26
Kuchinarai|16.54|104.05
Kui Buri|12.08|99.85
Kut Chap|17.43|102.57
Laem Sing|12.48|102.07
Lang Suan|9.95|99.08
Lat Yao|15.75|99.79
Lom Sak|16.78|101.24
Mae Chan|20.15|99.85
Na Klang|17.31|102.19
Nakhon Luang|14.46|100.61
Nam Som|17.77|102.19
Nang Rong|14.64|102.79
Non Sung|15.18|102.26
Nong Khae|14.34|100.87
Nong Kung Si|16.65|103.3
Nong Phai|15.99|101.06
Pa Sang|18.53|98.94
Pak Phanang|8.35|100.2
Phak Hai|14.46|100.37
Phan Thong|13.47|101.1
Phanat Nikhom|13.45|101.18
Phanom Sarakham|13.75|101.35
Phibun Mangsahan|15.24|105.23
Phon Charoen|18.03|103.17
Photharam|13.69|99.85
Phra Phutthabat|14.73|100.8
Phu Khiao|16.38|102.13
Phu Kradueng|16.88|101.88
Prakhon Chai|14.61|103.12
Pran Buri|12.38|99.9
Ra-ngae|6.3|101.73
Ranot|7.78|100.32
Ron Phibun|8.18|99.85
Sam Phran|13.73|100.22
Sam Roi Yot|12.27|99.87
San Kamphaeng|18.74|99.12
San Pa Tong|18.63|98.9
Sawang Daen Din|17.48|103.46
Sawankhalok|17.32|99.83
Seka|17.93|103.96
Si Satchanalai|17.52|99.76
Tak Bai|6.26|102.05
Taphan Hin|16.22|100.42
Tha Bo|17.85|102.58
Tha Kham|9.11|99.23
Tha Mai|12.62|102
Tha Maka|13.9|99.77
Tha Muang|13.96|99.64
Tha Ruea|14.57|100.73
Tha Yang|12.96|99.91
Thap Khlo|16.16|100.6
Thap Than|15.46|99.89
Thoen|17.61|99.22
Thung Song|8.16|99.68
Wang Nam Yen|13.5|102.18
Wang Noi|14.23|100.72
Wang Saphung|17.3|101.77
Warin Chamrap|15.19|104.86
Wichian Buri|15.66|101.11
Wichit|7.89|98.39
Wiset Chaichan|14.59|100.34
Yaring|6.87|101.37
= TJ city
Boshkengash|38.47|68.81
Buston|40.23|69.69
Chubek|37.61|69.71
Danghara|38.1|69.34
Farkhor|37.49|69.4
Hisor|38.53|68.55
Isfara|40.13|70.63
Ishqoshim|36.72|71.61
Istaravshan|39.91|69
Khorugh|37.49|71.55
Khujand|40.28|69.62
Kolkhozobod|37.59|68.66
Konibodom|40.29|70.43
Kulob|37.91|69.78|Kŭlob
Moskovskiy|37.61|68.58
Norak|38.39|69.32
Panjakent|39.5|67.61
Proletar|40.17|69.5
Qurghonteppa|37.83|68.78|Qŭrghonteppa
Tursunzoda|38.51|68.23
Vahdat|38.56|69.01
Vakhsh|37.71|68.83
Vose'|37.8|69.64
Yovon|38.31|69.04
= TL city
Aileu|-8.73|125.57
Baukau|-8.48|126.46
Likisa|-8.59|125.34|Likisá
Lospalos|-8.52|127
Maliana|-8.99|125.22
Maubara|-8.61|125.21
Suai|-9.31|125.26
Venilale|-8.64|126.38
= TM city
Annau|37.89|58.52
Atamyrat|37.84|65.21
Baharly|38.44|57.43
Balkanabat|39.51|54.37
Bayramaly|37.62|62.17
Bereket|39.24|55.52
Boldumsaz|42.13|59.67
Dasoguz|41.84|59.97|Daşoguz
Gazojak|41.19|61.4
Gowurdak|37.81|66.05
Gumdag|39.21|54.59
Kaka|37.35|59.61
Koneurgench|42.33|59.15|Köneürgench
Sayat|38.78|63.88|Saýat
Seydi|39.48|62.91
Tagta|41.65|59.92
Tejen|37.38|60.51
Turkmenabat|39.07|63.58|Türkmenabat
Turkmenbasy|40.02|52.96|Türkmenbaşy
Yoloten|37.3|62.36|Yolöten
Yylanly|41.83|59.65
= TN city
Akouda|35.87|10.57
Al Marsa|36.88|10.32|Al Marsá
Ar Rudayyif|34.38|8.16
Beja|36.73|9.18|Béja
Bekalta|35.62|10.99
Ben Arous|36.75|10.22
Beni Khiar|36.47|10.78
Bizerte|37.27|9.87
Carthage|36.86|10.33
Chebba|35.24|11.12
Dar Chabanne|36.47|10.75
Djemmal|35.62|10.76
Douane|36.45|10.76
Douar Tindja|37.17|9.75
Douz|33.47|9.02
El Alia|37.17|10.03
El Fahs|36.37|9.91
El Hamma|33.89|9.8
El Jem|35.3|10.72
El Kef|36.17|8.7
Gabes|33.88|10.1|Gabès
Gafsa|34.42|8.78
Galaat el Andeless|37.06|10.12
Gremda|34.75|10.78
Hammam Sousse|35.86|10.6
Hammam-Lif|36.73|10.34
Hammamet|36.4|10.62
Houmt El Souk|33.88|10.86
Jendouba|36.5|8.78
Kairouan|35.68|10.1
Kasserine|35.17|8.84
Kebili|33.7|8.97
Kelibia|36.85|11.09|Kélibia
Ksar Hellal|35.65|10.89
Ksour Essaf|35.42|10.99
La Goulette|36.82|10.31
La Mohammedia|36.67|10.16
La Sebala du Mornag|36.68|10.29
Mahdia|35.5|11.06
Manouba|36.81|10.1
Mateur|37.04|9.67
Medenine|33.35|10.51
Medjez el Bab|36.65|9.61
Mennzel Bou Zelfa|36.68|10.58
Menzel Abderhaman|37.24|9.86
Menzel Bourguiba|37.15|9.79
Menzel Jemil|37.24|9.91
Metlaoui|34.32|8.4
Midoun|33.81|10.99
Monastir|35.78|10.83
Msaken|35.73|10.58
Nabeul|36.46|10.74
Nefta|33.87|7.88
Ouardenine|35.71|10.67
Oued Lill|36.83|10.04
Rades|36.77|10.27|Radès
Sfax|34.74|10.76
Sidi Bouzid|35.04|9.48
Siliana|36.08|9.37
Skanes|35.78|10.8
Sousse|35.83|10.64
Tajerouine|35.89|8.55
Takelsa|36.78|10.63
Tataouine|32.93|10.45
Thala|35.57|8.67
Tozeur|33.92|8.13
Zaghouan|36.4|10.14
Zarzis|33.5|11.11
= TR city
Adapazari|40.78|30.4|Adapazarı
Adilcevaz|38.8|42.73
Adiyaman|37.76|38.28|Adıyaman
Afsin|38.25|36.91|Afşin
Afyonkarahisar|38.76|30.54
Agri|39.72|43.05|Ağrı
Ahlat|38.75|42.48
Akcaabat|41.02|39.57|Akçaabat
Akcakale|36.71|38.95|Akçakale
Akcakoca|41.09|31.12|Akçakoca
Akdagmadeni|39.66|35.88|Akdağmadeni
Akhisar|38.92|27.84
Aksaray|38.37|34.03
Aksehir|38.36|31.42|Akşehir
Akyazi|40.69|30.62|Akyazı
Alaca|40.17|34.84
Alapli|41.18|31.39|Alaplı
Alasehir|38.35|28.52|Alaşehir
Aliaga|38.8|26.97|Aliağa
Amasya|40.65|35.83
Anamur|36.08|32.84
Antakya|36.21|36.16
Arakli|40.94|40.06|Araklı
Ardahan|41.11|42.7
Ardesen|41.19|40.99|Ardeşen
Arhavi|41.35|41.3
Arnavutkoy|41.18|28.74|Arnavutköy
Arsin|40.95|39.93
Artvin|41.18|41.82
Askale|39.92|40.7|Aşkale
Atasehir|40.98|29.12|Ataşehir
Ayvalik|39.32|26.69|Ayvalık
Babaeski|41.43|27.09
Bafra|41.57|35.91
Bagcilar|41.04|28.86|Bağcılar
Bahce|37.2|36.58|Bahçe
Bahcelievler|41|28.86|Bahçelievler
Balikesir|39.65|27.89|Balıkesir
Banaz|38.74|29.75
Bandirma|40.35|27.98|Bandırma
Bartin|41.64|32.34|Bartın
Basaksehir|41.09|28.8|Başakşehir
Baskil|38.57|38.82
Batman|37.89|41.13
Bayburt|40.26|40.22
Bayindir|38.22|27.65|Bayındır
Belek|36.86|31.06
Belen|36.49|36.19
Bergama|39.12|27.18
Besikduzu|41.05|39.23|Beşikdüzü
Besni|37.69|37.86
Beykonak|36.33|30.3
Beylikduzu|40.98|28.64|Beylikdüzü
Beypazari|40.17|31.92|Beypazarı
Beysehir|37.68|31.72|Beyşehir
Biga|40.23|27.24
Bigadic|39.39|28.13|Bigadiç
Bilecik|40.14|29.98
Bingol|38.88|40.49|Bingöl
Birecik|37.03|37.98
Bismil|37.85|40.66
Bitlis|38.4|42.11
Bodrum|37.04|27.43
Bolu|40.74|31.61
Bolvadin|38.71|31.05
Boyabat|41.47|34.77
Bozova|37.36|38.53
Bozuyuk|39.91|30.04|Bozüyük
Bozyazi|36.11|32.96|Bozyazı
Bucak|37.46|30.59
Bulancak|40.94|38.23
Bulanik|39.09|42.27|Bulanık
Burdur|37.72|30.29
Burhaniye|39.5|26.97
Buyukcekmece|41.02|28.59|Büyükçekmece
Caglayancerit|37.75|37.29|Çağlayancerit
Canakkale|40.16|26.41|Çanakkale
Cankaya|39.92|32.86|Çankaya
Carsamba|41.2|36.72|Çarşamba
Catalca|41.14|28.46|Çatalca
Caycuma|41.43|32.08|Çaycuma
Cayeli|41.09|40.72|Çayeli
Cerkes|40.81|32.89|Çerkeş
Cerkezkoy|41.29|28|Çerkezköy
Cermik|38.14|39.45|Çermik
Cesme|38.33|26.31|Çeşme
Ceyhan|37.02|35.82
Ceylanpinar|36.85|40.05|Ceylanpınar
Cimin|39.71|39.7
Cine|37.61|28.06|Çine
Cizre|37.33|42.18
Corlu|41.16|27.8|Çorlu
Corum|40.55|34.95|Çorum
Cubuk|40.24|33.03|Çubuk
Cumra|37.57|32.77|Çumra
Dalaman|36.77|28.8
Darende|38.55|37.51
Dargecit|37.55|41.72|Dargeçit
Demirci|39.05|28.66
Denizciler|36.64|36.21
Denizli|37.77|29.09
Derince|40.76|29.81
Develi|38.39|35.49
Devrek|41.22|31.96
Didim|37.38|27.26
Diyadin|39.54|43.67
Diyarbakir|37.91|40.22|Diyarbakır
Dogubayazit|39.55|44.08|Doğubayazıt
Dortyol|36.84|36.23|Dörtyol
Dursunbey|39.59|28.63
Duzce|40.84|31.16|Düzce
Edirne|41.68|26.56
Edremit|39.6|27.02
Egirdir|37.87|30.85|Eğirdir
Elazig|38.67|39.22|Elazığ
Elbistan|38.21|37.2
Eleskirt|39.8|42.68|Eleşkirt
Elmadag|39.92|33.23|Elmadağ
Elmali|36.74|29.92|Elmalı
Emet|39.34|29.26
Emirdag|39.02|31.15|Emirdağ
Erbaa|40.67|36.57
Ercis|39.03|43.36|Erciş
Erdek|40.4|27.79
Erdemli|36.6|34.31
Eregli|37.51|34.05|Ereğli
Ergani|38.27|39.75
Ermenek|36.64|32.89
Erzin|36.95|36.2
Erzincan|39.74|39.49
Erzurum|39.91|41.28
Esenler|41.04|28.88
Esenyurt|41.03|28.68
Eskisehir|39.78|30.52|Eskişehir
Espiye|40.95|38.7
Ezine|39.79|26.34
Fatsa|41.03|37.5
Ferizli|40.94|30.49
Fethiye|36.64|29.13
Foca|38.67|26.76|Foça
Gaziantep|37.06|37.38
Gazipasa|36.27|32.32|Gazipaşa
Gebze|40.8|29.43
Gediz|38.99|29.39
Gelibolu|40.41|26.67
Gemerek|39.18|36.07
Gemlik|40.43|29.16
Genc|38.75|40.55|Genç
Gerede|40.8|32.2
Geyve|40.51|30.29
Giresun|40.92|38.39
Goksun|38.02|36.5|Göksun
Golbasi|37.78|37.64|Gölbaşı
Golcuk|40.7|29.87|Gölcük
Gonen|40.1|27.65|Gönen
Gorele|41.03|39|Görele
Gumushkhane|40.46|39.47
Gurgentepe|40.79|37.59|Gürgentepe
Guroymak|38.58|42.02|Güroymak
Gurpinar|40.99|28.61|Gürpınar
Gursu|40.22|29.19|Gürsu
Hacilar|38.65|35.45|Hacılar
Hadim|36.99|32.46
Hakkari|37.57|43.74|Hakkâri
Havza|40.97|35.66
Hayrabolu|41.21|27.11
Hendek|40.8|30.75
Hilvan|37.59|38.96
Hinis|39.36|41.69|Hınıs
Hizan|38.22|42.42
Hopa|41.39|41.42
Horasan|40.04|42.16
Idil|37.33|41.89|İdil
Igdir|39.92|44.05|Iğdır
Ilgin|38.28|31.91|Ilgın
Imamoglu|37.27|35.66|İmamoğlu
Incirliova|37.85|27.72|İncirliova
Inegol|40.08|29.51|İnegol
Iskenderun|36.59|36.17|İskenderun
Iskilip|40.74|34.47|İskilip
Isparta|37.76|30.55
Izmit|40.76|29.93|İzmit
Iznik|40.43|29.72|İznik
Kadinhani|38.24|32.21|Kadınhanı
Kadirli|37.37|36.1
Kagizman|40.16|43.13|Kağızman
Kahramanmaras|37.58|36.93|Kahramanmaraş
Kahta|37.79|38.62|Kâhta
Karabaglar|38.37|27.14|Karabağlar
Karabuk|41.2|32.63|Karabük
Karacabey|40.21|28.36
Karacoban|39.34|42.1|Karaçoban
Karakocan|38.95|40.03|Karakoçan
Karaman|37.18|33.22
Karamursel|40.69|29.62|Karamürsel
Karapinar|37.72|33.55|Karapınar
Karasu|41.1|30.7
Karasu Mahallesi|41.07|30.79
Kars|40.6|43.09
Kastamonu|41.38|33.78
Kavakli|41.09|28.33|Kavaklı
Kayseri|38.73|35.49
Kelkit|40.13|39.43
Kemalpasa|38.43|27.42|Kemalpaşa
Kemer|36.6|30.56
Kesan|40.86|26.63|Keşan
Keskin|39.67|33.61
Kestel|40.2|29.21
Khanjarah|40.6|33.62
Kilis|36.72|37.12
Kirikhan|36.5|36.36|Kırıkhan
Kirikkale|39.85|33.51|Kırıkkale
Kirkagac|39.11|27.67|Kırkağaç
Kirklareli|41.74|27.23|Kırklareli
Kirsehir|39.15|34.16|Kırşehir
Kizilcahamam|40.47|32.65|Kızılcahamam
Kiziltepe|37.19|40.58|Kızıltepe
Kocaali|41.05|30.85
Konya|37.87|32.48
Korfez|40.77|29.78|Körfez
Korgan|40.82|37.35
Korkuteli|37.06|30.2
Kovancilar|38.72|39.86|Kovancılar
Kozan|37.46|35.82
Kozluk|38.19|41.48
Kula|38.55|28.65
Kulp|38.5|41.01
Kulu|39.1|33.08
Kumru|40.87|37.26
Kurtalan|37.93|41.68
Kusadasi|37.86|27.26|Kuşadası
Kutahya|39.42|29.98|Kütahya
Luleburgaz|41.4|27.36|Lüleburgaz
Mahmutlar|36.49|32.09
Malatya|38.35|38.32
Malazgirt|39.15|42.54
Malkara|40.89|26.9
Maltepe|40.94|29.16
Manavgat|36.79|31.44
Manisa|38.61|27.43
Mardin|37.31|40.74
Marmaris|36.85|28.27
Menderes|38.25|27.13
Menemen|38.61|27.07
Merkezefendi|37.81|29.04
Mersin|36.81|34.64
Merzifon|40.87|35.46
Midyat|37.42|41.34
Milas|37.32|27.78
Mimarsinan|41.02|28.56
Mucur|39.06|34.38
Mudanya|40.38|28.88
Mugla|37.22|28.37|Muğla
Muratpasa|36.89|30.76|Muratpaşa
Mustafakemalpasa|40.04|28.41|Mustafakemalpaşa
Nallihan|40.19|31.35|Nallıhan
Nazilli|37.92|28.32
Nevsehir|38.63|34.71|Nevşehir
Nigde|37.97|34.68|Niğde
Niksar|40.59|36.95
Nizip|37.01|37.79
Nusaybin|37.07|41.21
Odemis|38.23|27.97|Ödemiş
Oltu|40.54|41.99
Ordu|40.98|37.89
Orhangazi|40.49|29.31
Ortaca|36.84|28.76
Ortakoy|38.74|34.04|Ortaköy
Osmancik|40.98|34.8|Osmancık
Osmaneli|40.36|30.01
Osmaniye|37.07|36.25
Pasinler|39.98|41.67
Patnos|39.22|42.86
Pazarcik|37.49|37.3|Pazarcık
Polatli|39.58|32.14|Polatlı
Reyhanli|36.27|36.57|Reyhanlı
Rize|41.02|40.52
Safranbolu|41.25|32.69
Salihli|38.48|28.15
Samsun|41.28|36.34
Sancaktepe|41|29.23
Sandikli|38.46|30.27|Sandıklı
Sanliurfa|37.17|38.79|Şanlıurfa
Sapanca|40.69|30.27
Saraykoy|37.92|28.93|Sarayköy
Sarigerme|36.72|28.7
Sarikamis|40.33|42.59|Sarıkamış
Sarkikaraagac|38.08|31.37|Şarkîkaraağaç
Sarkisla|39.35|36.41|Şarkışla
Sebin Karahisar|40.29|38.42|Şebin Karahisar
Seferihisar|38.2|26.84
Selcuk|37.95|27.37|Selçuk
Semdinli|37.31|44.57|Şemdinli
Senirkent|38.1|30.55
Sereflikochisar|38.94|33.54|Şereflikoçhisar
Serik|36.92|31.1
Serinhisar|37.58|29.27
Serinyol|36.36|36.21
Seydisehir|37.42|31.85|Seydişehir
Siirt|37.93|41.94
Silifke|36.38|33.93
Silivri|41.07|28.25
Silopi|37.24|42.46
Silvan|38.14|41.01
Simav|39.09|28.98
Sirnak|37.51|42.45|Şırnak
Sisli|41.06|28.99|Şişli
Sivas|39.75|37.02
Siverek|37.76|39.32
Soke|37.75|27.41|Söke
Solhan|38.97|41.05
Soma|39.19|27.61
Sorgun|39.81|35.19
Sultanbeyli|40.96|29.27
Sultangazi|41.11|28.87
Suluova|40.83|35.65
Sungurlu|40.17|34.37
Surmene|40.91|40.13|Sürmene
Suruc|36.98|38.43|Suruç
Susehri|40.16|38.08|Suşehri
Susurluk|39.91|28.16
Talas|38.69|35.55
Tarsus|36.92|34.89
Taskopru|41.51|34.21|Taşköprü
Tasova|40.76|36.32|Taşova
Tatvan|38.49|42.28
Tavsanli|39.54|29.5|Tavşanlı
Tekirdag|40.98|27.51|Tekirdağ
Tekirova|36.5|30.53
Tekkekoy|41.21|36.46|Tekkeköy
Tepecik|41.03|28.55
Terme|41.21|36.97
Tirebolu|41.01|38.81
Tokat|40.31|36.55
Torbali|38.15|27.36|Torbalı
Tosya|41.02|34.04
Trabzon|41.01|39.73
Tunceli|39.1|39.54
Turgutlu|38.5|27.7
Turgutreis|37.02|27.27
Turhal|40.39|36.08
Umraniye|41.02|29.12
Unye|41.13|37.28|Ünye
Urgup|38.63|34.91|Ürgüp
Urla|38.32|26.76
Usak|38.67|29.41|Uşak
Uskudar|41.02|29.01|Üsküdar
Uzunkopru|41.27|26.69|Uzunköprü
Vakfikebir|41.05|39.28|Vakfıkebir
Varto|39.17|41.45
Vezirkopru|41.14|35.45|Vezirköprü
Viransehir|37.22|39.76|Viranşehir
Yahyali|38.1|35.36|Yahyalı
Yakuplu|40.99|28.68
Yalova|40.66|29.28
Yalvac|38.3|31.18|Yalvaç
Yatagan|37.34|28.14|Yatağan
Yenisehir|40.26|29.65|Yenişehir
Yerkoy|39.64|34.47|Yerköy
Yesilli|37.34|40.82|Yeşilli
Yomra|40.95|39.86
Yozgat|39.82|34.8
Yuksekova|37.57|44.29|Yüksekova
Zeytinburnu|40.99|28.9
Zile|40.3|35.89
Zonguldak|41.45|31.79
= TT city
Arima|10.64|-61.28
Chaguanas|10.52|-61.42
Laventille|10.65|-61.5
Marabella|10.31|-61.45
Mon Repos|10.28|-61.45
Point Fortin|10.17|-61.68
Sangre Grande|10.59|-61.13
Tunapuna|10.65|-61.39
= TW city
Daxi|24.88|121.29
Donggang|22.47|120.45
Douliu|23.71|120.54
Hengchun|22|120.74
Hualien City|23.98|121.6
Lugu|23.75|120.75
Magong|23.57|119.59
Puli|23.97|120.97
Taitung City|22.76|121.14
Taoyuan City|24.99|121.3
Yuanlin|23.96|120.58
Yujing|23.12|120.46
Zhongxing New Village|23.96|120.69
= TZ city
Babati|-4.22|35.75
Bagamoyo|-6.44|38.9
Bariadi|-2.8|33.98
Bashanet|-4.23|35.42
Basotu|-4.37|35.08
Biharamulo|-2.63|31.31
Bugarama|-2.87|30.53
Bukoba|-1.33|31.81
Bunda|-2.05|33.87
Bungu|-7.63|39.06
Buseresere|-3.02|31.87
Butiama|-1.77|33.97
Chake Chake|-5.25|39.77
Chala|-7.58|31.27
Chalinze|-6.64|38.35
Chanika|-5.42|38.02
Chato|-2.64|31.77
Chimala|-8.86|34.02
Dareda|-4.22|35.55
Dongobesh|-4.07|35.38
Galappo|-4.27|35.85
Geiro|-6.15|36.87
Geita|-2.87|32.23
Hedaru|-4.5|37.9
Ifakara|-8.13|36.68
Igugunu|-4.57|34.63
Igunga|-4.28|33.88
Igurusi|-8.85|33.85
Ikungi|-5.13|34.77
Ilembula|-8.9|34.58
Ilongero|-4.67|34.87
Ilula|-7.68|36.04
Ipinda|-9.48|33.9
Iringa|-7.77|35.7
Isaka|-3.9|32.93
Itigi|-5.7|34.48
Izazi|-7.2|35.73
Kabanga|-2.64|30.47
Kahama|-3.83|32.6
Kakonko|-3.28|30.96
Kamachumu|-1.62|31.62
Kasamwa|-2.85|32.43
Kasulu|-4.58|30.1
Katerero|-1.4|31.73
Katoro|-3.02|31.9
Katumba|-9.23|33.62
Kibaha|-6.77|38.92
Kibakwe|-6.72|36.37
Kibara|-2.15|33.45
Kibiti|-7.72|38.94
Kibondo|-3.59|30.72
Kidatu|-7.7|36.96
Kidodi|-7.6|37
Kigoma|-4.88|29.63
Kigonsera|-10.8|35.05
Kihangara|-2.58|33.35
Kilosa|-6.83|36.98
Kingori|-3.28|36.98
Kiomboi|-4.27|34.37
Kirando|-7.42|30.6
Kiratu|-3.33|35.67
Kisesa|-3.08|34.15
Kishapu|-3.62|33.87
Kitama|-10.72|39.73
Kiwira|-9.17|33.54
Kondoa|-4.9|35.78
Kyela|-9.58|33.85
Laela|-8.57|32.05
Lalago|-3.45|33.95
Lembeni|-3.78|37.62
Lindi|-10|39.72
Liwale|-9.77|37.93
Luchingu|-10.9|39.33
Lugoba|-6.45|38.33
Lukuledi|-10.57|38.8
Lushoto|-4.78|38.28
Mabama|-5.13|32.53
Mafinga|-7.25|35.07
Magole|-6.38|37.37
Magugu|-4.02|35.77
Mahanje|-9.93|35.33
Makumbako|-8.85|34.83
Makuyuni|-4.73|38.1
Malampaka|-3.13|33.53
Malinyi|-8.93|36.13
Maposeni|-10.58|35.4
Maramba|-5.05|38.62
Masasi|-10.72|38.8
Masumbwe|-3.63|32.18
Maswa|-2.68|33.98
Matai|-8.3|31.52
Matiri|-10.75|34.9
Matui|-4.8|38.25
Mazinde|-4.8|38.22
Mbeya|-8.9|33.45
Mbinga|-10.93|35.02
Mbuguni|-3.57|36.95
Merelani|-3.56|36.98
Mgandu|-5.95|34.13
Mhango|-3.28|32.85
Mikumi|-7.4|36.98
Misungwi|-2.85|33.08
Mkuranga|-7.12|39.21
Mlalo|-4.93|38.93
Mlandizi|-6.7|38.73
Mlangali|-9.78|34.52
Mlimba|-8.8|35.82
Mlowo|-9|32.98
Morogoro|-6.82|37.66
Moshi|-3.35|37.33
Mpanda|-6.34|31.07
Mpwapwa|-6.35|36.48
Msowero|-6.53|37.2
Mtinko|-4.55|34.85
Mto wa Mbu|-3.35|35.85
Mtwango|-9.02|34.8
Mtwara|-10.27|40.18
Mugumu|-1.85|34.7
Muheza|-5.17|38.78
Mungaa|-4.97|34.88
Muriti|-1.98|32.92
Musoma|-1.5|33.8
Mvomero|-6.25|38.67
Mwadui|-3.55|33.6
Mwandiga|-4.83|29.66
Nachingwea|-10.37|38.76
Namanyere|-7.52|31.05
Nanganga|-10.38|39.15
Nangomba|-10.9|38.5
Nangwa|-4.47|35.45
Nanyamba|-10.68|39.83
Newala Kisimani|-10.95|39.28
Ngara|-2.51|30.66
Ngerengere|-6.75|38.12
Ngudu|-2.97|33.33
Nguruka|-5.11|31.04
Njombe|-9.35|34.77
Nshamba|-1.8|31.55
Nsunga|-1.14|31.39
Nyakabindi|-2.63|33.98
Nyalikungu|-3.18|33.78
Nyamuswa|-1.9|34.02
Nyangao|-10.33|39.28
Old Shinyanga|-3.55|33.4
Rujewa|-8.7|34.38
Rulenge|-2.72|30.63
Sepuka|-4.75|34.53
Shelui|-4.37|34.2
Shinyanga|-3.66|33.42
Sikonge|-5.63|32.77
Singida|-4.82|34.74
Sirari|-1.25|34.48
Sokoni|-6.43|39.55
Somanda|-3.37|33.95
Songea|-10.68|35.65
Songwa|-3.52|33.52
Sumbawanga|-7.97|31.62
Tabora|-5.02|32.83
Tandahimba|-10.75|39.63
Tanga|-5.07|39.1
Tarime|-1.35|34.37
Tinde|-3.88|33.2
Tingi|-11.3|35.03
Tukuyu|-9.25|33.65
Tumbi|-5.07|32.73
Tunduma|-9.3|32.77
Urambo|-5.07|32.05
Usa River|-3.37|36.85
Usagara|-2.68|33
Usevia|-7.1|31.23
Ushirombo|-3.49|31.96
Uvinza|-5.1|30.39
Uyovu|-3.28|31.53
Vikindu|-7.01|39.3
Vwawa|-9.11|32.93
Wete|-5.06|39.73
= UA city
Alchevs'k|48.47|38.82
Alushta|44.68|34.41
Amvrosiyivka|47.79|38.48
Antratsyt|48.12|39.09
Apostolove|47.66|33.71
Armyansk|46.11|33.69
Avdiyivka|48.14|37.74
Bakhchysarai|44.76|33.86
Bakhmach|51.18|32.83
Bakhmut|48.59|38
Balaklava|44.51|33.6
Balakliya|49.46|36.86
Balta|47.94|29.62
Berdyansk|46.77|36.8
Berdychiv|49.9|28.6
Berehove|48.21|22.64
Bila Tserkva|49.81|30.11
Bilhorod-Dnistrovskyi|46.19|30.35
Bilohirsk|45.05|34.6
Bilopillya|51.15|34.31
Bohodukhiv|50.16|35.53
Bohuslav|49.55|30.87
Bolhrad|45.68|28.62
Boryslav|49.29|23.43
Boryspil'|50.35|30.96
Boyarka|50.32|30.3
Brody|50.09|25.15
Brovary|50.52|30.81
Bryanka|48.51|38.67
Bucha|50.54|30.21
Cherkasy|49.43|32.06
Chernihiv|51.51|31.28
Chernivtsi|48.29|25.94
Chervonohrad|50.39|24.24
Chervonopartyzans'k|48.08|39.8
Chornomors'k|46.3|30.65
Chortkiv|49.02|25.8
Chuhuyiv|49.84|36.69
Chystyakove|48.04|38.6
Debal'tseve|48.34|38.4
Derhachi|50.11|36.12
Dniprorudne|47.38|34.98
Dobropillya|48.46|37.09
Dokuchayevs'k|47.75|37.68
Dolyna|48.97|24.01
Dolyns'ka|48.11|32.76
Drohobych|49.35|23.51
Druzhkivka|48.63|37.55
Dubno|50.42|25.73
Dunaivtsi|48.89|26.86
Dzhankoy|45.71|34.39
Energodar|47.5|34.66
Fastiv|50.08|29.92
Feodosiya|45.03|35.38
Hadyach|50.37|33.99
Haisyn|48.81|29.39
Hayvoron|48.34|29.87
Heniches'k|46.18|34.8
Hlukhiv|51.68|33.92
Hola Prystan'|46.53|32.52
Horishni Plavni|49.01|33.64
Horlivka|48.34|38.05
Horodok|49.16|26.58
Horodyshche|49.28|31.45
Hulyaypole|47.66|36.26
Ilovays'k|47.92|38.2
Irpin|50.52|30.25
Izmail|45.35|28.84
Izyaslav|50.12|26.82
Izyum|49.21|37.25
Kadiyivka|48.57|38.64
Kakhovka|46.81|33.49
Kalush|49.01|24.37
Kalynivka|49.45|28.53
Kamianets-Podilskyi|48.68|26.59
Kaniv|49.75|31.46
Karlivka|49.46|35.13
Kerch|45.36|36.48
Khartsyz'k|48.04|38.15
Kherson|46.66|32.62
Khmilnyk|49.56|27.96
Khust|48.18|23.3
Kiliya|45.44|29.26
Kirovs'k|48.64|38.64
Kivertsi|50.83|25.46
Kivsharivka|49.63|37.69
Kolomyia|48.53|25.04
Konotop|51.24|33.2
Korosten'|50.96|28.64
Korostyshiv|50.32|29.06
Korsun-Shevchenkivskyi|49.42|31.26
Kostopil'|50.88|26.45
Kostyantynivka|48.53|37.71
Kovel|51.22|24.71
Kozyatyn|49.71|28.83
Kramators'k|48.72|37.56
Krasnohrad|49.38|35.44
Krasnyy Luch|48.14|38.94
Krasyliv|49.65|26.97
Kremenchuk|49.07|33.42
Kremenets|50.1|25.72
Kreminna|49.05|38.22
Krolevets'|51.55|33.38
Kropyvnytskyi|48.51|32.26
Kryvyi Rih|47.91|33.38
Kupjansk|49.71|37.62
Kurakhovo|47.99|37.28
Ladyzhyn|48.68|29.24
Lebedyn|50.59|34.48
Lozova|48.89|36.32
Lubny|50.02|33
Lutsk|50.76|25.34
Lutuhyne|48.41|39.23
Lyman|48.99|37.8
Lysychans'k|48.9|38.44
Lyubotyn|49.95|35.93
Makiyivka|48.05|37.93
Malyn|50.77|29.24
Marhanets'|47.64|34.63
Mariupol|47.1|37.54
Melitopol|46.85|35.37
Merefa|49.82|36.05
Mohyliv-Podilskyi|48.45|27.8
Molodohvardiys'k|48.35|39.65
Mukacheve|48.44|22.72
Mykolayiv|46.97|32
Myrhorod|49.97|33.61
Myrnohrad|48.31|37.26
Nadvirna|48.63|24.57
Netishyn|50.34|26.64
Nikopol|47.57|34.4
Nizhyn|51.05|31.89
Nosivka|50.93|31.58
Nova Kakhovka|46.75|33.35
Novohrad-Volynskyi|50.59|27.62
Novomoskovs'k|48.64|35.25
Novoukrayinka|48.33|31.53
Novovolyns'k|50.73|24.16
Novoyavorivs'k|49.93|23.57
Novyy Buh|47.69|32.52
Obukhiv|50.11|30.62
Ochakiv|46.61|31.55
Okhtyrka|50.31|34.9
Oleksandriya|48.67|33.12
Orikhiv|47.57|35.79
Ovruch|51.32|28.8
Pavlohrad|48.53|35.87
Pereiaslav-Khmelnytskyi|50.07|31.45
Pereval's'k|48.44|38.84
Pervomays'k|48.04|30.85
Pervomays'kyy|49.39|36.21
Piatykhatky|48.41|33.71
Pidhorodne|48.58|35.11
Podilsk|47.75|29.53
Pokrovsk|48.28|37.18
Polohy|47.48|36.25
Polonne|50.12|27.51
Poltava|49.59|34.54
Popasna|48.63|38.38
Pryluky|50.59|32.39
Putyvl'|51.34|33.87
Pyriatyn|50.24|32.51
Radomyshl|50.5|29.23
Reni|45.45|28.28
Rivne|50.62|26.23
Romny|50.75|33.47
Roven'ky|48.08|39.38
Rozdil'na|46.84|30.08
Rubizhne|49.01|38.38
Sambir|49.52|23.2
Sarny|51.34|26.6
Selydove|48.15|37.3
Sevastopol|44.61|33.52
Shakhtars'k|48.06|38.44
Shepetivka|50.19|27.06
Shostka|51.86|33.47
Shpola|49.01|31.39
Simferopol|44.96|34.11
Skadovs'k|46.12|32.91
Skvyra|49.73|29.67
Slavuta|50.3|26.87
Slavutych|51.52|30.72
Slobozhans'ke|49.6|36.53
Sloviansk|48.87|37.62
Smila|49.22|31.89
Snizhne|48.03|38.77
Sokal'|50.47|24.28
Sorokyne|48.29|39.74
Starobil's'k|49.28|38.91
Starokostiantyniv|49.76|27.2
Stebnyk|49.29|23.56
Stryi|49.26|23.86
Sudak|44.85|34.97
Sumy|50.92|34.8
Svalyava|48.55|23
Svatove|49.41|38.15
Sverdlovs'k|48.09|39.65
Svitlovods'k|49.05|33.24
Syevyerodonets'k|48.95|38.49
Synel'nykove|48.32|35.52
Talne|48.89|30.69
Ternopil|49.55|25.59
Tokmak|47.26|35.71
Toretsk|48.4|37.85
Truskavets'|49.28|23.51
Tsyurupyns'k|46.62|32.72
Tulchyn|48.67|28.85
Uman|48.75|30.22
Uzhgorod|48.62|22.3
Varash|51.35|25.85
Vasylivka|47.44|35.27
Vasylkiv|50.19|30.31
Vatutine|49.02|31.06
Vinnytsia|49.23|28.48
Volnovakha|47.6|37.5
Volodymyr-Volynskyi|50.85|24.32
Vovchans'k|50.29|36.94
Voznesensk|47.56|31.33
Vynohradiv|48.14|23.03
Vyshhorod|50.58|30.49
Vyshneve|50.39|30.37
Yahotyn|50.28|31.76
Yalta|44.5|34.17
Yany Kapu|45.96|33.79
Yasynuvata|48.13|37.86
Yenakiyeve|48.23|38.21
Yevpatoriya|45.2|33.37
Yuzhne|46.62|31.1
Yuzhnoukrains'k|47.82|31.18
Zaporizhia|47.82|35.19
Zdolbuniv|50.52|26.24
Zhashkiv|49.25|30.11
Zhmerynka|49.04|28.11
Zhovti Vody|48.34|33.5
Zhytomyr|50.26|28.68
Zmiyiv|49.67|36.35
Znomenka|48.71|32.66
Zolochiv|49.81|24.89
Zolotonosha|49.67|32.04
Zuhres|48.01|38.26
Zvenihorodka|49.08|30.97
= UG city
Adjumani|3.38|31.79
Arua|3.02|30.91
Bugiri|0.57|33.74
Bundibugyo|0.71|30.06
Busembatia|0.78|33.62
Buwenge|0.65|33.17
Bwizibwera|-0.59|30.63
Fort Portal|0.66|30.27
Hoima|1.43|31.35
Ibanda|-0.13|30.5
Iganga|0.61|33.47
Kabale|-1.25|29.99
Kamwenge|0.19|30.45
Kasese|0.18|30.08
Kayunga|0.7|32.89
Kireka|0.35|32.65
Kitgum|3.28|32.89
Kotido|2.98|34.13
Kyenjojo|0.63|30.62
Lugazi|0.37|32.94
Luwero|0.85|32.47
Masaka|-0.33|31.73
Masindi|1.67|31.71
Mbale|1.08|34.18
Mityana|0.42|32.02
Moyo|3.66|31.72
Mubende|0.56|31.39
Mukono|0.35|32.76
Namasuba|0.69|32.42
Nebbi|2.48|31.09
Njeru|0.44|33.18
Ntungamo|-0.88|29.65
Nyachera|-0.9|30.42
Paidha|2.42|30.99
Pallisa|1.15|33.71
Soroti|1.71|33.61
Tororo|0.69|34.18
Wobulenzi|0.73|32.51
Yumbe|3.47|31.25
= US city
Abilene|32.45|-99.73
Abington|42.1|-70.95
Acworth|34.07|-84.68
Adams Morgan|38.92|-77.04
Adelanto|34.58|-117.41
Adelphi|39|-76.97
Affton|38.55|-90.33
Agawam|42.07|-72.61
Agoura|34.14|-118.74
Agoura Hills|34.14|-118.77
Ahwatukee Foothills|33.34|-111.98
Aiken|33.56|-81.72
Akron|41.08|-81.52
Alafaya|28.56|-81.21
Alameda|37.77|-122.26
Alamogordo|32.9|-105.96
Albany|42.65|-73.76
Albemarle|35.35|-80.2
Albert Lea|43.65|-93.37
Albertville|34.27|-86.21
Albuquerque|35.08|-106.65
Aldine|29.93|-95.38
Algonquin|42.17|-88.29
Alief|29.71|-95.6
Aliso Viejo|33.57|-117.73
Allapattah|25.81|-80.22
Allen Park|42.26|-83.21
Allendale|42.97|-85.95
Allentown|40.61|-75.49
Allison Park|40.56|-79.96
Alpharetta|34.08|-84.29
Alsip|41.67|-87.74
Altadena|34.19|-118.13
Altamont|42.21|-121.74
Altamonte Springs|28.66|-81.37
Altoona|40.52|-78.39
Altus|34.64|-99.33
Amarillo|35.22|-101.83
American Canyon|38.17|-122.26
American Fork|40.38|-111.8
Americus|32.07|-84.23
Ames|42.03|-93.62
Amesbury|42.86|-70.93
Amherst|42.98|-78.8
Anacortes|48.51|-122.61
Anaheim|33.84|-117.91
Angleton|29.17|-95.43
Ankeny|41.73|-93.61
Ann Arbor|42.28|-83.74
Annandale|38.83|-77.2
Annapolis|38.98|-76.49
Anniston|33.66|-85.83
Anoka|45.2|-93.39
Ansonia|41.35|-73.08
Antioch|38|-121.81
Apache Junction|33.42|-111.55
Apopka|28.68|-81.51
Apple Valley|34.5|-117.19
Appleton|44.26|-88.42
Arcadia|34.14|-118.04
Arcata|40.87|-124.08
Arden-Arcade|38.6|-121.38
Ardmore|34.17|-97.14
Arlington|32.74|-97.11
Arlington Heights|42.09|-87.98
Arroyo Grande|35.12|-120.59
Artesia|33.87|-118.08
Arvada|39.8|-105.09
Arvin|35.21|-118.83
Asbury Park|40.22|-74.01
Ashburn|39.04|-77.49
Asheboro|35.71|-79.81
Asheville|35.6|-82.55
Ashland|37.69|-122.11
Ashtabula|41.87|-80.79
Ashwaubenon|44.48|-88.07
Aspen Hill|39.08|-77.07
Astoria|40.77|-73.93
Atascadero|35.49|-120.67
Atascocita|30|-95.18
Atlantic City|39.36|-74.42
Attleboro|41.94|-71.29
Atwater|37.35|-120.61
Auburn Hills|42.69|-83.23
Auburndale|28.07|-81.79
Augusta|33.47|-81.97
Aurora|39.73|-104.83
Austintown|41.1|-80.76
Avenel|40.58|-74.29
Aventura|25.96|-80.14
Avocado Heights|34.04|-117.99
Avon Lake|41.51|-82.03
Avondale|33.44|-112.35
Azusa|34.13|-117.91
Back Mountain|41.34|-76
Baileys Crossroads|38.85|-77.13
Bainbridge Island|47.63|-122.52
Bakersfield|35.37|-119.02
Balch Springs|32.73|-96.62
Baldwin Park|34.09|-117.96
Ballenger Creek|39.37|-77.44
Ballwin|38.6|-90.55
Baltimore|39.29|-76.61
Barnstable|41.7|-70.3
Barrington|41.74|-71.31
Barstow|34.9|-117.02
Barstow Heights|34.87|-117.06
Bartlesville|36.75|-95.98
Bartow|27.9|-81.84
Batavia|41.85|-88.31
Bath Beach|40.6|-74
Baton Rouge|30.44|-91.19
Battle Creek|42.32|-85.18
Battle Ground|45.78|-122.53
Bay City|43.59|-83.89
Bay Point|38.03|-121.96
Bay Shore|40.73|-73.25
Bay Village|41.48|-81.92
Baychester|40.87|-73.84
Bayonet Point|28.33|-82.68
Bayonne|40.67|-74.11
Bayou Cane|29.62|-90.75
Bayshore Gardens|27.43|-82.59
Bayside|40.77|-73.78
Baytown|29.74|-94.98
Bayville|39.91|-74.15
Beaumont|30.09|-94.1
Beaver Dam|43.46|-88.84
Beavercreek|39.71|-84.06
Beaverton|45.49|-122.8
Beckley|37.78|-81.19
Bel Air North|39.55|-76.37
Bel Air South|39.51|-76.32
Bell Gardens|33.97|-118.15
Bella Vista|36.48|-94.27
Bellaire|29.71|-95.46
Belle Glade|26.68|-80.67
Bellevue|47.61|-122.2
Bellflower|33.88|-118.12
Bellingham|48.76|-122.49
Bellmore|40.67|-73.53
Bellview|30.46|-87.31
Bellwood|41.88|-87.88
Belmont|37.52|-122.28
Beloit|42.51|-89.03
Belton|38.81|-94.53
Beltsville|39.03|-76.91
Belvedere Park|33.75|-84.27
Belvidere|42.26|-88.84
Benbrook|32.67|-97.46
Benicia|38.05|-122.16
Bensenville|41.96|-87.94
Bensonhurst|40.6|-73.99
Benton|34.56|-92.59
Bentonville|36.37|-94.21
Berea|41.37|-81.85
Bergenfield|40.93|-74
Berkley|42.5|-83.18
Berwyn|41.85|-87.79
Bessemer|33.4|-86.95
Bethel Park|40.33|-80.04
Bethesda|38.98|-77.1
Bethpage|40.74|-73.48
Bettendorf|41.52|-90.52
Beverly Cove|42.55|-70.85
Beverly Hills|34.07|-118.4
Biddeford|43.49|-70.45
Big Spring|32.25|-101.48
Billerica|42.56|-71.27
Biloxi|30.4|-88.89
Binghamton|42.1|-75.92
Bismarck|46.81|-100.78
Bixby|35.94|-95.88
Blacksburg|37.23|-80.41
Bloomfield|40.81|-74.19
Bloomington|44.84|-93.3
Blue Island|41.66|-87.68
Blue Springs|39.02|-94.28
Bluffton|32.24|-80.86
Boardman|41.02|-80.66
Boca Del Mar|26.35|-80.15
Boca Raton|26.36|-80.08
Boise|43.61|-116.2
Bolingbrook|41.7|-88.07
Bon Air|37.52|-77.56
Bonita Springs|26.34|-81.78
Bonney Lake|47.18|-122.19
Boone|36.22|-81.67
Borough Park|40.63|-74
Bossier City|32.52|-93.73
Bostonia|32.81|-116.94
Bothell|47.76|-122.21
Bothell West|47.81|-122.24
Boulder City|35.98|-114.83
Bourbonnais|41.15|-87.89
Bowie|38.94|-76.73
Bowling Green|36.99|-86.44
Boynton Beach|26.53|-80.07
Bozeman|45.68|-111.04
Bradenton|27.5|-82.57
Branford|41.28|-72.82
Brawley|32.98|-115.53
Brea|33.92|-117.9
Bremerton|47.57|-122.63
Brenham|30.17|-96.4
Brentwood|40.78|-73.25
Briarwood|40.71|-73.82
Bridgeport|41.18|-73.19
Bridgeton|39.43|-75.23
Bridgeview|41.75|-87.8
Bridgewater|40.6|-74.65
Brigham City|41.51|-112.02
Brighton Beach|40.58|-73.96
Broad Ripple|39.87|-86.14
Broadview Heights|41.31|-81.69
Brockton|42.08|-71.02
Broken Arrow|36.05|-95.79
Brook Park|41.4|-81.8
Brookfield|43.06|-88.11
Brookhaven|33.86|-84.34
Brookings|44.31|-96.8
Brookline|42.33|-71.12
Brooklyn Park|45.09|-93.36
Broomfield|39.92|-105.09
Brownsburg|39.84|-86.4
Brownsville|25.9|-97.5
Brownwood|31.71|-98.99
Brunswick|41.24|-81.84
Brushy Creek|30.51|-97.74
Bryn Mawr-Skyway|47.49|-122.24
Buckhall|38.73|-77.43
Buena Park|33.87|-118
Buenaventura Lakes|28.34|-81.35
Buffalo Grove|42.15|-87.96
Bullhead City|35.15|-114.57
Burbank|34.18|-118.31
Burien|47.47|-122.35
Burleson|32.54|-97.32
Burlingame|37.58|-122.37
Burnsville|44.77|-93.28
Bushwick|40.69|-73.92
Cabot|34.97|-92.02
Calabasas|34.16|-118.64
Caldwell|43.66|-116.69
Caledonia|42.81|-87.92
Calexico|32.68|-115.5
Calhoun|34.5|-84.95
Calumet City|41.62|-87.53
Calverton|39.06|-76.94
Camarillo|34.22|-119.04
Cambria Heights|40.69|-73.74
Camden|39.93|-75.12
Cameron Park|38.67|-120.99
Camp Springs|38.8|-76.91
Canarsie|40.64|-73.9
Canby|45.26|-122.69
Candler-McAfee|33.73|-84.27
Canon City|38.44|-105.24|Cañon City
Canyon Lake|29.88|-98.26
Cape Coral|26.56|-81.95
Cape Girardeau|37.31|-89.52
Carbondale|37.73|-89.22
Carlsbad|33.16|-117.35
Carmichael|38.62|-121.33
Carney|39.39|-76.52
Carol City|25.94|-80.25
Carol Stream|41.91|-88.13
Carpentersville|42.12|-88.26
Carrboro|35.91|-79.08
Carrollton|32.95|-96.89
Carrollwood|28.05|-82.49
Carrollwood Village|28.07|-82.52
Carson City|39.16|-119.77
Carteret|40.58|-74.23
Cartersville|34.17|-84.8
Casa de Oro-Mount Helix|32.76|-116.97
Casa Grande|32.88|-111.76
Casas Adobes|32.32|-111
Casper|42.87|-106.31
Casselberry|28.68|-81.33
Castaic|34.49|-118.62
Castle Rock|39.37|-104.86
Castro Valley|37.69|-122.09
Catalina Foothills|32.3|-110.92
Cathedral City|33.78|-116.47
Catonsville|39.27|-76.73
Cave Spring|37.23|-80.01
Cedar City|37.68|-113.06
Cedar Falls|42.53|-92.45
Cedar Hill|32.59|-96.96
Cedar Park|30.51|-97.82
Cedar Rapids|42.01|-91.64
Center Point|33.65|-86.68
Centereach|40.86|-73.1
Centerville|39.63|-84.16
Central Falls|41.89|-71.39
Central Islip|40.79|-73.2
Central Point|42.38|-122.92
Centralia|46.72|-122.95
Centreville|38.84|-77.43
Ceres|37.59|-120.96
Cerritos|33.86|-118.06
Chalmette|29.94|-89.97
Chambersburg|39.94|-77.66
Chamblee|33.89|-84.3
Champaign|40.12|-88.24
Champlin|45.19|-93.4
Chanhassen|44.86|-93.53
Channelview|29.78|-95.11
Chantilly|38.89|-77.43
Chapel Hill|35.91|-79.06
Charleston|32.78|-79.93
Charlottesville|38.03|-78.48
Chaska|44.79|-93.6
Chattanooga|35.05|-85.31
Cheektowaga|42.9|-78.75
Cherry Hill|39.93|-75.03
Chesapeake|36.82|-76.27
Cheshire|41.5|-72.9
Chicago Heights|41.51|-87.64
Chickasha|35.05|-97.94
Chico|39.73|-121.84
Chicopee|42.15|-72.61
Chillicothe|39.33|-82.98
Chillum|38.96|-76.99
Chino Hills|33.99|-117.76
Chowchilla|37.12|-120.26
Christiansburg|37.13|-80.41
Chula Vista|32.64|-117.08
Cibolo|29.56|-98.23
Cicero|41.85|-87.75
Cincinnati|39.13|-84.51
Cinco Ranch|29.74|-95.76
Citrus Heights|38.71|-121.28
Citrus Park|28.08|-82.57
City of Sammamish|47.6|-122.04
Claremont|34.1|-117.72
Claremore|36.31|-95.62
Clark-Fulton|41.46|-81.71
Clarksburg|39.28|-80.34
Clarksdale|34.2|-90.57
Clarksville|36.53|-87.36
Clearfield|41.11|-112.03
Clearlake|38.96|-122.63
Clearwater|27.97|-82.8
Cleburne|32.35|-97.39
Clemmons|36.02|-80.38
Clemson|34.68|-82.84
Clermont|28.55|-81.77
Cleveland Heights|41.52|-81.56
Cliffside Park|40.82|-73.99
Clinton Township|42.59|-82.92
Cloverly|39.11|-77
Clovis|36.83|-119.7
Coachella|33.68|-116.17
Coalinga|36.14|-120.36
Cockeysville|39.48|-76.64
Coconut Creek|26.25|-80.18
Coconut Grove|25.71|-80.26
Coeur d'Alene|47.68|-116.78
Cohoes|42.77|-73.7
College Park|38.98|-76.94
College Point|40.79|-73.85
Colleyville|32.88|-97.16
Collierville|35.04|-89.66
Collinsville|38.67|-89.98
Collinwood|41.56|-81.57
Colonia|40.57|-74.3
Colonial Heights|37.27|-77.41
Colorado Springs|38.83|-104.82
Columbia|34|-81.03
Columbia Heights|45.04|-93.26
Columbus|39.96|-83
Commack|40.84|-73.29
Commerce City|39.81|-104.93
Compton|33.9|-118.22
Coney Island|40.58|-73.99
Conroe|30.31|-95.46
Conway|35.09|-92.44
Conyers|33.67|-84.02
Cookeville|36.16|-85.5
Coon Rapids|45.12|-93.29
Cooper City|26.06|-80.27
Coos Bay|43.37|-124.22
Copiague|40.68|-73.4
Coppell|32.95|-97.02
Copperas Cove|31.12|-97.9
Coral Gables|25.72|-80.27
Coral Springs|26.27|-80.27
Coral Terrace|25.75|-80.3
Coralville|41.68|-91.58
Coram|40.87|-73
Corcoran|36.1|-119.56
Corinth|33.15|-97.06
Coronado|32.69|-117.18
Corpus Christi|27.8|-97.4
Corsicana|32.1|-96.47
Cortland|42.6|-76.18
Corvallis|44.56|-123.26
Costa Mesa|33.64|-117.92
Cottage Grove|44.83|-92.94
Cottage Lake|47.74|-122.08
Cottonwood Heights|40.62|-111.81
Council Bluffs|41.26|-95.86
Country Club|25.95|-80.32
Country Club Hills|41.57|-87.72
Country Walk|25.63|-80.43
Covina|34.09|-117.89
Covington|39.08|-84.51
Cranberry Township|40.68|-80.11
Cranford|40.66|-74.3
Cranston|41.78|-71.44
Crawfordsville|40.04|-86.87
Crest Hill|41.55|-88.1
Crestview|30.76|-86.57
Creve Coeur|38.66|-90.42
Crofton|39|-76.69
Crown Point|41.42|-87.37
Crystal Lake|42.24|-88.32
Cudahy|33.96|-118.19
Cullman|34.17|-86.84
Culpeper|38.47|-78
Cumberland|41.97|-71.43
Cupertino|37.32|-122.03
Cutler|25.62|-80.31
Cutler Bay|25.58|-80.34
Cutler Ridge|25.58|-80.35
Cuyahoga Falls|41.13|-81.48
Cypress Hills|40.68|-73.89
Dale City|38.64|-77.31
Daly City|37.71|-122.46
Dana Point|33.47|-117.7
Danbury|41.39|-73.45
Dania Beach|26.05|-80.14
Danvers|42.58|-70.93
Danville|37.82|-122
Darien|41.75|-87.97
Davie|26.06|-80.23
Dayton|39.76|-84.19
Daytona Beach|29.21|-81.02
De Pere|44.45|-88.06
Dearborn|42.32|-83.18
Dearborn Heights|42.34|-83.27
DeBary|28.88|-81.31
Decatur|39.84|-88.95
Dedham|42.24|-71.17
Deer Park|29.71|-95.12
Deer Valley|33.68|-112.13
Deerfield|42.17|-87.84
Deerfield Beach|26.32|-80.1
DeKalb|41.93|-88.75
Del City|35.44|-97.44
Del Rio|29.36|-100.9
DeLand|29.03|-81.3
Delano|35.77|-119.25
Delray Beach|26.46|-80.07
Deltona|28.9|-81.26
Denison|33.76|-96.54
Denton|33.21|-97.13
Denver|39.74|-104.98
Depew|42.9|-78.69
Derry Village|42.89|-71.31
Des Moines|41.6|-93.61
Des Plaines|42.03|-87.88
Desert Hot Springs|33.96|-116.5
DeSoto|32.59|-96.86
Detroit|42.33|-83.05
Detroit-Shoreway|41.48|-81.73
Diamond Bar|34.03|-117.81
Dickson|36.08|-87.39
Dinuba|36.54|-119.39
Dix Hills|40.8|-73.34
Dixiana|33.74|-86.65
Dodge City|37.75|-100.02
Dolton|41.64|-87.61
Doral|25.82|-80.36
Dothan|31.22|-85.39
Douglasville|33.75|-84.75
Downers Grove|41.81|-88.01
Downey|33.94|-118.13
Dracut|42.67|-71.3
Draper|40.52|-111.86
Drexel Heights|32.14|-111.03
Drexel Hill|39.95|-75.29
Dubuque|42.5|-90.66
Duluth|46.78|-92.11
Dumas|35.87|-101.97
Dumont|40.94|-74
Duncanville|32.65|-96.91
Dundalk|39.25|-76.52
Dunwoody|33.95|-84.33
Durant|33.99|-96.37
Durham|35.99|-78.9
Dyersburg|36.03|-89.39
Dyker Heights|40.62|-74.01
Eagan|44.8|-93.17
Eagle Mountain|40.31|-112.01
Eagle Pass|28.71|-100.5
Eagle River|61.32|-149.57
Easley|34.83|-82.6
East Brainerd|35|-85.15
East Brunswick|40.43|-74.42
East Chattanooga|35.07|-85.25
East Chicago|41.64|-87.45
East Cleveland|41.53|-81.58
East Concord|43.24|-71.54
East Elmhurst|40.76|-73.87
East Flatbush|40.65|-73.93
East Florence|34.81|-87.65
East Hampton|37.04|-76.33
East Harlem|40.79|-73.94
East Hartford|41.78|-72.61
East Haven|41.28|-72.87
East Hemet|33.74|-116.94
East Hill-Meridian|47.41|-122.17
East Honolulu|21.29|-157.72
East Independence|39.1|-94.36
East Lake|28.11|-82.69
East Lake-Orient Park|27.98|-82.38
East Lansing|42.74|-84.48
East Longmeadow|42.06|-72.51
East Los Angeles|34.02|-118.17
East Massapequa|40.67|-73.44
East Meadow|40.71|-73.56
East Millcreek|40.7|-111.81
East Moline|41.5|-90.44
East Naples|26.14|-81.77
East Northport|40.88|-73.32
East Norwalk|41.11|-73.4
East Orange|40.77|-74.2
East Palo Alto|37.47|-122.14
East Patchogue|40.77|-73
East Pensacola Heights|30.43|-87.18
East Peoria|40.67|-89.58
East Point|33.68|-84.44
East Providence|41.81|-71.37
East Rancho Dominguez|33.9|-118.2
East Ridge|35.01|-85.25
East Riverdale|38.96|-76.92
East Saint Louis|38.62|-90.15
East Setauket|40.94|-73.11
East Tremont|40.85|-73.89
Easthampton|42.27|-72.67
Eastlake|41.65|-81.45
Eastmont|47.9|-122.18
Easton|40.69|-75.22
Eastpointe|42.47|-82.96
Eastvale|33.96|-117.56
Eau Claire|44.81|-91.5
Eden Prairie|44.85|-93.47
Edgewater|28.99|-80.9
Edgewood|39.42|-76.29
Edina|44.89|-93.35
Edinburg|26.3|-98.16
Edmonds|47.81|-122.38
Edwardsville|38.81|-89.95
Eggertsville|42.96|-78.8
Egypt Lake-Leto|28.02|-82.51
El Cajon|32.79|-116.96
El Centro|32.79|-115.56
El Dorado|33.21|-92.67
El Dorado Hills|38.69|-121.08
El Mirage|33.61|-112.32
El Monte|34.07|-118.03
El Paso|31.76|-106.49
El Reno|35.53|-97.96
El Segundo|33.92|-118.42
Eldersburg|39.4|-76.95
Elgin|42.04|-88.28
Elizabeth City|36.29|-76.25
Elizabethtown|37.69|-85.86
Elk Grove|38.41|-121.37
Elk Grove Village|42|-87.97
Elk River|45.3|-93.57
Elkhart|41.68|-85.98
Elko|40.83|-115.76
Elkridge|39.21|-76.71
Elkton|39.61|-75.83
Ellensburg|47|-120.55
Ellicott City|39.27|-76.8
Elmhurst|40.74|-73.88
Elmira|42.09|-76.81
Elmont|40.7|-73.71
Elmwood Park|41.92|-87.81
Eloy|32.76|-111.55
Elyria|41.37|-82.11
Emerson Hill|40.61|-74.1
Emporia|38.4|-96.18
Enchanted Hills|35.34|-106.59
Encinitas|33.04|-117.29
Enfield|41.98|-72.59
Englewood|39.65|-104.99
Ensley|30.52|-87.27
Erie|42.13|-80.09
Erlanger|39.02|-84.6
Escondido|33.12|-117.09
Estero|26.44|-81.81
Euclid|41.59|-81.53
Euless|32.84|-97.08
Eustis|28.85|-81.69
Evanston|42.04|-87.69
Evansville|37.97|-87.56
Evergreen Park|41.72|-87.7
Ewing|40.27|-74.8
Fair Lawn|40.94|-74.13
Fair Oaks|38.64|-121.27
Fairbanks|64.84|-147.72
Fairborn|39.82|-84.02
Fairfax|38.85|-77.31
Fairfield|38.25|-122.04
Fairfield Heights|39.83|-86.38
Fairhaven|41.64|-70.9
Fairhope|30.52|-87.9
Fairland|39.08|-76.96
Fairmont|39.49|-80.14
Fairview Heights|38.59|-89.99
Fairview Park|41.44|-81.86
Fairwood|47.45|-122.16
Fall River|41.7|-71.16
Fallbrook|33.38|-117.25
Far Rockaway|40.61|-73.76
Fargo|46.88|-96.79
Faribault|44.29|-93.27
Farmington|36.73|-108.22
Farmington Hills|42.49|-83.38
Farmingville|40.83|-73.03
Farragut|35.88|-84.15
Fayetteville|35.05|-78.88
Federal Way|47.32|-122.31
Fern Creek|38.16|-85.59
Ferndale|42.46|-83.13
Fernley|39.61|-119.25
Ferry Pass|30.51|-87.21
Fillmore|34.4|-118.92
Findlay|41.04|-83.65
Fitchburg|42.58|-71.8
Five Corners|45.68|-122.58
Flagami|25.76|-80.32
Flatbush|40.65|-73.96
Flatlands|40.62|-73.93
Fleming Island|30.09|-81.72
Floral Park|40.72|-73.7
Florence-Graham|33.97|-118.24
Florida Ridge|27.58|-80.39
Florissant|38.79|-90.32
Flower Mound|33.01|-97.1
Flowing Wells|32.29|-111.01
Foley|30.41|-87.68
Folsom|38.68|-121.18
Fond du Lac|43.77|-88.44
Foothill Farms|38.68|-121.35
Fordham|40.86|-73.9
Forest Grove|45.52|-123.11
Forest Hills|40.72|-73.85
Forest Lake|45.28|-92.99
Forest Park|33.62|-84.37
Forney|32.75|-96.47
Fort Bragg|35.14|-79.01
Fort Collins|40.59|-105.08
Fort Dodge|42.5|-94.17
Fort Hamilton|40.62|-74.03
Fort Hood|31.13|-97.78
Fort Hunt|38.73|-77.06
Fort Lauderdale|26.12|-80.14
Fort Lee|40.85|-73.97
Fort Leonard Wood|37.71|-92.16
Fort Myers|26.62|-81.84
Fort Pierce|27.45|-80.33
Fort Smith|35.39|-94.4
Fort Thomas|39.08|-84.45
Fort Walton Beach|30.42|-86.62
Fort Washington|38.71|-77.02
Fort Wayne|41.13|-85.13
Fort Worth|32.73|-97.32
Fortuna Foothills|32.66|-114.41
Foster City|37.56|-122.27
Fountain Hills|33.61|-111.72
Fountain Valley|33.71|-117.95
Fountainebleau|25.77|-80.35
Four Corners|28.33|-81.65
Framingham|42.28|-71.42
Franconia|38.78|-77.15
Frankfort|38.2|-84.87
Franklin Park|41.94|-87.87
Franklin Square|40.71|-73.68
Fredericksburg|38.3|-77.46
Frederickson|47.1|-122.36
Freeport|40.66|-73.58
Fremont|37.55|-121.99
Fresh Meadows|40.73|-73.79
Fresno|36.75|-119.77
Fridley|45.09|-93.26
Friendswood|29.53|-95.2
Frisco|33.15|-96.82
Front Royal|38.92|-78.19
Fruit Cove|30.11|-81.64
Fullerton|33.87|-117.93
Fuquay-Varina|35.58|-78.8
Gadsden|34.01|-86.01
Gahanna|40.02|-82.88
Gainesville|29.65|-82.32
Gaithersburg|39.14|-77.2
Galesburg|40.95|-90.37
Gallatin|36.39|-86.45
Gallup|35.53|-108.74
Galt|38.25|-121.3
Galveston|29.3|-94.8
Garden City|37.97|-100.87
Garden Grove|33.77|-117.94
Gardena|33.89|-118.31
Garfield|40.88|-74.11
Garfield Heights|41.42|-81.61
Gastonia|35.26|-81.19
Gates-North Gates|43.17|-77.7
Gatesville|31.44|-97.74
Gautier|30.39|-88.61
Germantown|39.17|-77.27
Gillette|44.29|-105.5
Gilroy|37.01|-121.57
Glassboro|39.7|-75.11
Glassmanor|38.82|-77
Glastonbury|41.71|-72.61
Glen Avon|34.01|-117.48
Glen Burnie|39.16|-76.62
Glen Cove|40.86|-73.63
Glen Ellyn|41.88|-88.07
Glendale|33.54|-112.19
Glendale Heights|41.91|-88.06
Glendora|34.14|-117.87
Glenvar Heights|25.71|-80.33
Glenview|42.07|-87.79
Glenville|41.53|-81.62
Gloversville|43.05|-74.34
Golden Gate|26.19|-81.7
Golden Glades|25.91|-80.2
Golden Valley|45.01|-93.35
Goldsboro|35.38|-77.99
Goleta|34.44|-119.83
Goodings Grove|41.63|-87.93
Goodlettsville|36.32|-86.71
Goose Creek|32.98|-80.03
Goshen|41.58|-85.83
Grafton|42.21|-71.69
Grand Forks|47.93|-97.03
Grand Island|40.93|-98.34
Grand Junction|39.06|-108.55
Grand Prairie|32.75|-97
Grand Rapids|42.96|-85.67
Grandview|38.89|-94.53
Grandville|42.91|-85.76
Granger|41.75|-86.11
Granite Bay|38.76|-121.16
Granite City|38.7|-90.15
Graniteville|40.62|-74.15
Grants Pass|42.44|-123.33
Gravesend|40.6|-73.97
Grayslake|42.34|-88.04
Great Bend|38.36|-98.76
Great Falls|47.5|-111.3
Great Kills|40.55|-74.15
Greater Northdale|28.11|-82.53
Greater Upper Marlboro|38.83|-76.75
Greeley|40.42|-104.71
Green Bay|44.52|-88.02
Green Haven|39.14|-76.55
Green Valley|31.85|-110.99
Greenacres City|26.62|-80.13
Greenbelt|39|-76.88
Greenburgh|41.03|-73.84
Greeneville|36.16|-82.83
Greenfield|42.96|-88.01
Greensboro|36.07|-79.79
Greenville|35.61|-77.37
Greenwood|39.61|-86.11
Greenwood Village|39.62|-104.95
Greer|34.94|-82.23
Gresham|45.5|-122.43
Gretna|29.91|-90.05
Grosse Pointe Woods|42.44|-82.91
Grove City|39.88|-83.09
Guilford|41.29|-72.68
Gulfport|30.37|-89.09
Gurnee|42.37|-87.9
Hacienda Heights|33.99|-117.97
Hackensack|40.89|-74.04
Hagerstown|39.64|-77.72
Haines City|28.11|-81.62
Hallandale Beach|25.98|-80.15
Haltom City|32.8|-97.27
Ham Lake|45.25|-93.25
Hamden|41.4|-72.9
Hampton|37.03|-76.35
Hamtramck|42.39|-83.05
Hanahan|32.92|-80.02
Hanford|36.33|-119.65
Hannibal|39.71|-91.36
Hanover Park|42|-88.15
Happy Valley|45.45|-122.53
Harker Heights|31.08|-97.66
Harlingen|26.19|-97.7
Harrisburg|40.27|-76.88
Harrisonburg|38.45|-78.87
Hartford|41.76|-72.69
Haslett|42.75|-84.4
Hattiesburg|31.33|-89.29
Hauppauge|40.83|-73.2
Havelock|34.88|-76.9
Haverhill|42.78|-71.08
Hawthorne|33.92|-118.35
Hayesville|44.99|-122.98
Hayward|37.67|-122.08
Hazel Dell|45.67|-122.66
Hazel Park|42.46|-83.1
Hazelwood|38.77|-90.37
Hazleton|40.96|-75.97
Hemet|33.75|-116.97
Hempstead|40.71|-73.62
Hendersonville|36.3|-86.62
Hercules|38.02|-122.29
Hermiston|45.84|-119.29
Hermosa Beach|33.86|-118.4
Hernando|34.82|-89.99
Herndon|38.97|-77.39
Herriman|40.51|-112.03
Hesperia|34.43|-117.3
Hialeah|25.86|-80.28
Hialeah Gardens|25.87|-80.32
Hibbing|47.43|-92.94
Hicksville|40.77|-73.53
High Point|35.96|-80.01
Highland Park|42.18|-87.8
Highland Springs|37.55|-77.33
Highland Village|33.09|-97.05
Highlands Ranch|39.55|-104.97
Highview|38.14|-85.62
Hillcrest Heights|38.83|-76.96
Hilliard|40.03|-83.16
Hillsboro|45.52|-122.99
Hilo|19.73|-155.09
Hilton Head|32.22|-80.75
Hilton Head Island|32.19|-80.74
Hinesville|31.85|-81.6
Hinsdale|41.8|-87.94
Hobbs|32.7|-103.14
Hoboken|40.74|-74.03
Hoffman Estates|42.04|-88.08
Holbrook|40.81|-73.08
Holden|42.35|-71.86
Holladay|40.67|-111.82
Hollis|40.71|-73.77
Hollister|36.85|-121.4
Holly Springs|35.65|-78.83
Hollywood|26.01|-80.15
Holtsville|40.82|-73.05
Holyoke|42.2|-72.62
Homer Glen|41.6|-87.94
Homewood|33.47|-86.8
Honolulu|21.31|-157.86
Hoover|33.41|-86.81
Hopatcong Hills|40.94|-74.67
Hope Mills|34.97|-78.95
Hopewell|37.3|-77.29
Hopkinsville|36.87|-87.49
Horizon City|31.69|-106.21
Horn Lake|34.96|-90.03
Hot Springs|34.5|-93.06
Hot Springs National Park|34.53|-93.06
Hough|41.51|-81.64
Houma|29.6|-90.72
Howard Beach|40.66|-73.84
Huber Heights|39.84|-84.12
Hueytown|33.45|-87
Hunt Valley|39.5|-76.64
Huntersville|35.41|-80.84
Huntington|38.42|-82.45
Huntington Beach|33.66|-118
Huntington Park|33.98|-118.23
Huntley|42.17|-88.43
Hunts Point|40.81|-73.88
Huntsville|34.73|-86.59
Hurst|32.82|-97.17
Hutchinson|38.06|-97.93
Hutto|30.54|-97.55
Hyattsville|38.96|-76.95
Hybla Valley|38.75|-77.08
Idaho Falls|43.47|-112.03
Idylwood|38.9|-77.21
Ilchester|39.25|-76.76
Immokalee|26.42|-81.42
Imperial Beach|32.58|-117.11
Indian Trail|35.08|-80.67
Indianapolis|39.77|-86.16
Indianola|41.36|-93.56
Indio|33.72|-116.22
Inglewood|33.96|-118.35
Inglewood-Finn Hill|47.72|-122.23
Inkster|42.29|-83.31
Inver Grove Heights|44.85|-93.04
Iowa City|41.66|-91.53
Irondequoit|43.21|-77.58
Ironville|38.46|-82.69
Irvington|40.73|-74.23
Iselin|40.58|-74.32
Isla Vista|34.41|-119.86
Islip|40.73|-73.21
Issaquah|47.53|-122.03
Ithaca|42.44|-76.5
Ives Estates|25.96|-80.18
Jackson Heights|40.76|-73.89
Jacksonville|30.33|-81.66
Jacksonville Beach|30.29|-81.39
Jamaica Plain|42.31|-71.12
Janesville|42.68|-89.02
Jasmine Estates|28.29|-82.69
Jefferson City|38.58|-92.17
Jeffersontown|38.19|-85.56
Jeffersonville|38.28|-85.74
Jenison|42.91|-85.79
Jenks|36.02|-95.97
Jersey City|40.73|-74.08
Johns Creek|34.03|-84.2
Johnson City|36.31|-82.35
Johnstown|40.33|-78.92
Joliet|41.53|-88.08
Jollyville|30.44|-97.78
Jonesboro|35.84|-90.7
Joplin|37.08|-94.51
Junction City|39.03|-96.83
Juneau|58.3|-134.42
Jurupa Valley|33.99|-117.52
Kahului|20.89|-156.47
Kailua|21.4|-157.74
Kalamazoo|42.29|-85.59
Kalispell|48.2|-114.31
Kaneohe|21.4|-157.8
Kankakee|41.12|-87.86
Kannapolis|35.49|-80.62
Kansas City|39.1|-94.58
Kapolei|21.34|-158.06
Kaukauna|44.28|-88.27
Kaysville|41.04|-111.94
Kearney|40.7|-99.08
Kearns|40.66|-112
Kearny|40.77|-74.15
Keene|42.93|-72.28
Keizer|44.99|-123.03
Ken Caryl|39.58|-105.11
Kendale Lakes|25.71|-80.41
Kendall West|25.71|-80.44
Kenmore|47.76|-122.24
Kenner|29.99|-90.24
Kennesaw|34.02|-84.62
Kennewick|46.21|-119.14
Kenosha|42.58|-87.82
Kensington|40.65|-73.97
Kentwood|42.87|-85.64
Kernersville|36.12|-80.07
Kerrville|30.05|-99.14
Kew Gardens|40.71|-73.83
Kew Gardens Hills|40.73|-73.82
Key West|24.56|-81.78
Kihei|20.76|-156.45|Kīhei
Killeen|31.12|-97.73
King of Prussia|40.09|-75.4
Kingman|35.19|-114.05
Kings Bridge|40.88|-73.91
Kings Park|40.89|-73.26
Kingsland|30.8|-81.69
Kingsport|36.55|-82.56
Kingsville|27.52|-97.86
Kinston|35.26|-77.58
Kirkland|47.68|-122.21
Kirksville|40.19|-92.58
Kirkwood|38.58|-90.41
Kiryas Joel|41.34|-74.17
Kissimmee|28.3|-81.42
Klamath Falls|42.22|-121.78
Knoxville|35.96|-83.92
Kokomo|40.49|-86.13
Kuna|43.49|-116.42
La Canada Flintridge|34.2|-118.19|La Cañada Flintridge
La Crescenta-Montrose|34.23|-118.24
La Crosse|43.8|-91.24
La Grange|41.81|-87.87
La Habra|33.93|-117.95
La Marque|29.37|-94.97
La Mesa|32.77|-117.02
La Mirada|33.92|-118.01
La Palma|33.85|-118.05
La Porte|29.67|-95.02
La Presa|32.71|-117
La Puente|34.02|-117.95
La Quinta|33.66|-116.31
La Vergne|36.02|-86.58
La Verne|34.1|-117.77
La Vista|41.18|-96.03
Lackawanna|42.83|-78.82
Laconia|43.53|-71.47
Ladera Ranch|33.57|-117.64
Lafayette|30.22|-92.02
LaGrange|33.04|-85.03
Laguna Beach|33.54|-117.78
Laguna Hills|33.61|-117.71
Laguna Niguel|33.52|-117.71
Laguna Woods|33.61|-117.73
Lake Butler|28.5|-81.54
Lake Charles|30.21|-93.2
Lake Elsinore|33.67|-117.33
Lake Forest|33.65|-117.69
Lake Havasu City|34.48|-114.32
Lake in the Hills|42.18|-88.33
Lake Jackson|29.03|-95.43
Lake Magdalene|28.07|-82.47
Lake Mary|28.76|-81.32
Lake Oswego|45.42|-122.67
Lake Ridge|38.69|-77.3
Lake Ronkonkoma|40.84|-73.13
Lake Shore|39.11|-76.48
Lake Stevens|48.02|-122.06
Lake Wales|27.9|-81.59
Lake Worth|26.62|-80.07
Lake Worth Corridor|26.62|-80.1
Lake Zurich|42.2|-88.09
Lakeland|28.04|-81.95
Lakeside|30.13|-81.77
Lakeville|44.65|-93.24
Lakewood|39.7|-105.08
Lancaster|34.7|-118.14
Land O' Lakes|28.22|-82.46
Landover|38.93|-76.9
Langley Park|38.99|-76.98
Lanham-Seabrook|38.97|-76.85
Lansdale|40.24|-75.28
Lansing|42.73|-84.56
Laplace|30.07|-90.48
LaPorte|41.61|-86.72
Laramie|41.31|-105.59
Laredo|27.51|-99.51
Las Cruces|32.31|-106.78
Latham|42.75|-73.76
Lathrop|37.82|-121.28
Lauderdale Lakes|26.17|-80.21
Lauderhill|26.14|-80.21
Laurelton|40.67|-73.75
Laurinburg|34.77|-79.46
Lawndale|33.89|-118.35
Lawrenceville|33.96|-83.99
Lawton|34.61|-98.39
Layton|41.06|-111.97
League City|29.51|-95.09
Lealman|27.82|-82.68
Leander|30.58|-97.85
Leavenworth|39.31|-94.92
Leawood|38.97|-94.62
Ledyard|41.44|-72.01
Lee's Summit|38.91|-94.38
Leesburg|39.12|-77.56
Lehi|40.39|-111.85
Lehigh Acres|26.63|-81.62
Leisure City|25.5|-80.43
Lemay|38.53|-90.28
Lemon Grove|32.74|-117.03
Lemont|41.67|-88
Lemoore|36.3|-119.78
Lenexa|38.95|-94.73
Lennox|33.94|-118.35
Lenoir|35.91|-81.54
Leominster|42.53|-71.76
Levittown|40.16|-74.83
Lewiston|44.1|-70.21
Lewiston Orchards|46.38|-116.98
Lewisville|33.05|-96.99
Lexington|37.99|-84.48
Lexington-Fayette|38.05|-84.46
Libertyville|42.28|-87.95
Lincoln Park|42.25|-83.18
Lincolnia|38.82|-77.14
Lindenhurst|40.69|-73.37
Lindenwold|39.82|-75
Lino Lakes|45.16|-93.09
Linton Hall|38.76|-77.57
Lithia Springs|33.79|-84.66
Little Elm|33.16|-96.94
Little Rock|34.75|-92.29
Littleton|39.61|-105.02
Live Oak|36.98|-121.98
Livermore|37.68|-121.77
Livonia|42.37|-83.35
Lochearn|39.34|-76.72
Lockport|41.59|-88.06
Lodi|38.13|-121.27
Logansport|40.75|-86.36
Loma Linda|34.05|-117.26
Lombard|41.88|-88.01
Lomita|33.79|-118.32
Lompoc|34.64|-120.46
Long Beach|33.77|-118.19
Longmeadow|42.05|-72.58
Longmont|40.17|-105.1
Longview|32.5|-94.74
Lorain|41.45|-82.18
Lorton|38.7|-77.23
Los Altos|37.39|-122.11
Los Gatos|37.23|-121.97
Los Lunas|34.81|-106.73
Louisville|38.25|-85.76
Loveland|40.4|-105.07
Loves Park|42.32|-89.06
Lubbock|33.58|-101.86
Ludlow|42.16|-72.48
Lufkin|31.34|-94.73
Lumberton|34.62|-79.01
Lutherville-Timonium|39.44|-76.61
Lutz|28.15|-82.46
Lynbrook|40.65|-73.67
Lynchburg|37.41|-79.14
Lyndhurst|40.81|-74.12
Lynn Haven|30.25|-85.65
Lynnwood|47.82|-122.32
Lynwood|33.93|-118.21
Mableton|33.82|-84.58
Machesney Park|42.35|-89.04
Macomb|40.46|-90.67
Macon|32.84|-83.63
Madera|36.96|-120.06
Madison Heights|42.49|-83.11
Madisonville|37.33|-87.5
Magna|40.71|-112.1
Mahwah|41.09|-74.14
Makakilo|21.35|-158.09
Makakilo City|21.35|-158.09
Malden|42.43|-71.07
Mamaroneck|40.95|-73.73
Manassas|38.75|-77.48
Manassas Park|38.78|-77.47
Mandan|46.83|-100.89
Manhattan Beach|33.88|-118.41
Manitowoc|44.09|-87.66
Mankato|44.16|-94.01
Mansfield City|41.77|-72.23
Manteca|37.8|-121.22
Maple Grove|45.07|-93.46
Maple Heights|41.42|-81.57
Maple Shade|39.95|-74.99
Maple Valley|47.39|-122.05
Maplewood|44.95|-93
Marana|32.44|-111.23
Marblehead|42.5|-70.86
Marco Island|25.94|-81.72
Maricopa|33.06|-112.05
Marietta|33.95|-84.55
Mariners Harbor|40.64|-74.16
Marlboro|40.32|-74.25
Marlborough|42.35|-71.55
Marquette|46.54|-87.4
Marrero|29.9|-90.1
Marshalltown|42.05|-92.91
Marshfield|44.67|-90.17
Martha Lake|47.85|-122.24
Martinsburg|39.46|-77.96
Maryland City|39.09|-76.82
Maryland Heights|38.71|-90.43
Marysville|48.05|-122.18
Maryvale|33.5|-112.18
Maryville|35.76|-83.97
Mason City|43.15|-93.2
Maspeth|40.72|-73.91
Massapequa|40.68|-73.47
Massapequa Park|40.68|-73.46
Massillon|40.8|-81.52
Mastic|40.8|-72.84
Matteson|41.5|-87.71
Mattoon|39.48|-88.37
Mauldin|34.78|-82.31
Maumelle|34.87|-92.4
Mayfield Heights|41.52|-81.46
Maywood|33.99|-118.19
McAlester|34.93|-95.77
McAllen|26.2|-98.23
McDonough|33.45|-84.15
McHenry|42.33|-88.27
McKeesport|40.35|-79.86
McKinleyville|40.95|-124.1
McKinney|33.2|-96.62
McMinnville|45.21|-123.2
Mead Valley|33.83|-117.3
Meadow Woods|28.39|-81.37
Meadowbrook|37.45|-77.47
Meads|38.41|-82.71
Mechanicsville|37.61|-77.37
Medford|42.33|-122.88
Mehlville|38.51|-90.32
Melrose|42.46|-71.07
Melrose Park|41.9|-87.86
Melville|40.79|-73.42
Memphis|35.15|-90.05
Menasha|44.2|-88.45
Menifee|33.73|-117.15
Menlo Park|37.45|-122.18
Menomonee Falls|43.18|-88.12
Menomonie|44.88|-91.92
Mequon|43.22|-88.03
Merced|37.3|-120.48
Mercer Island|47.57|-122.22
Mercerville-Hamilton Square|40.23|-74.67
Meriden|41.54|-72.81
Merrick|40.66|-73.55
Merrifield|38.87|-77.23
Merrillville|41.48|-87.33
Merrimack|42.87|-71.49
Merritt Island|28.54|-80.67
Metairie|29.98|-90.15
Metairie Terrace|29.98|-90.16
Methuen|42.73|-71.19
Miami Beach|25.79|-80.13
Miami Gardens|25.94|-80.25
Miami Lakes|25.91|-80.31
Miamisburg|39.64|-84.29
Michigan City|41.71|-86.9
Middle River|39.33|-76.44
Middle Village|40.72|-73.88
Middleborough|41.89|-70.91
Middleburg Heights|41.36|-81.81
Middletown|39.52|-84.4
Midlothian|32.48|-96.99
Midvale|40.61|-111.9
Midwest City|35.45|-97.4
Milford|41.22|-73.06
Milford Mill|39.35|-76.77
Mililani Town|21.45|-158.02
Mill Creek|47.86|-122.2
Mill Creek East|47.84|-122.19
Millbrae|37.6|-122.39
Millbrook|32.48|-86.36
Millcreek|40.69|-111.88
Milledgeville|33.08|-83.23
Millville|39.4|-75.04
Milpitas|37.43|-121.91
Milwaukee|43.04|-87.91
Milwaukie|45.45|-122.64
Mineola|40.75|-73.64
Minneapolis|44.98|-93.26
Minnetonka|44.91|-93.5
Minnetonka Mills|44.94|-93.44
Minot|48.23|-101.3
Mint Hill|35.18|-80.65
Miramar|25.99|-80.23
Mishawaka|41.66|-86.16
Mission Bend|29.69|-95.66
Mission Viejo|33.6|-117.67
Missoula|46.87|-113.99
Missouri City|29.62|-95.54
Modesto|37.64|-121
Mokena|41.53|-87.89
Moline|41.51|-90.52
Monroeville|40.42|-79.79
Monsey|41.11|-74.07
Montclair|40.83|-74.21
Montebello|34.01|-118.11
Monterey|36.6|-121.89
Monterey Park|34.06|-118.12
Montgomery Village|39.18|-77.2
Montrose|38.48|-107.88
Mooresville|35.58|-80.81
Moorhead|46.87|-96.77
Moorpark|34.29|-118.88
Moraga|37.83|-122.13
Moreno Valley|33.94|-117.23
Morgan Hill|37.13|-121.65
Morganton|35.75|-81.68
Morgantown|39.63|-79.96
Morris Heights|40.85|-73.92
Morrisania|40.83|-73.91
Morristown|36.21|-83.29
Morrisville|35.82|-78.83
Morton Grove|42.04|-87.78
Moses Lake|47.13|-119.28
Mott Haven|40.81|-73.92
Mount Clemens|42.6|-82.88
Mount Juliet|36.2|-86.52
Mount Laurel|39.93|-74.89
Mount Lebanon|40.36|-80.05
Mount Pleasant|32.79|-79.86
Mount Prospect|42.07|-87.94
Mount Vernon|40.91|-73.84
Mountain Brook|33.5|-86.75
Mountain View|37.39|-122.08
Mountlake Terrace|47.79|-122.31
Mukilteo|47.94|-122.3
Muncie|40.19|-85.39
Mundelein|42.26|-88
Murfreesboro|35.85|-86.39
Murrieta|33.55|-117.21
Murrysville|40.43|-79.7
Muscatine|41.42|-91.04
Muskego|42.91|-88.14
Muskegon|43.23|-86.25
Muskogee|35.75|-95.37
Myrtle Beach|33.69|-78.89
Myrtle Grove|30.42|-87.31
Nacogdoches|31.6|-94.66
Nampa|43.54|-116.56
Nanuet|41.09|-74.01
Napa|38.3|-122.29
Naperville|41.79|-88.15
Narragansett|41.45|-71.45
Nashua|42.77|-71.47
Nashville|36.17|-86.78
Natchez|31.56|-91.4
Natchitoches|31.76|-93.09
Natick|42.28|-71.35
National City|32.68|-117.1
Naugatuck|41.49|-73.05
Navarre|30.4|-86.86
Nederland|29.97|-93.99
Needham|42.28|-71.23
Neenah|44.19|-88.46
New Albany|38.29|-85.82
New Bedford|41.64|-70.93
New Berlin|42.98|-88.11
New Bern|35.11|-77.04
New Braunfels|29.7|-98.12
New Brighton|45.07|-93.2
New Britain|41.66|-72.78
New Canaan|41.15|-73.49
New Castle|41|-80.35
New City|41.15|-73.99
New Haven|41.31|-72.93
New Hope|45.04|-93.39
New Iberia|30|-91.82
New Lenox|41.51|-87.97
New London|41.36|-72.1
New Milford|40.94|-74.02
New Orleans|29.95|-90.08
New Philadelphia|40.49|-81.45
New Port Richey|28.24|-82.72
New Rochelle|40.91|-73.78
New Smyrna Beach|29.03|-80.93
New Springville|40.59|-74.16
New Territory|29.59|-95.68
Newark|40.74|-74.17
Newberg|45.3|-122.97
Newburg|38.16|-85.66
Newburgh|41.5|-74.01
Newburyport|42.81|-70.88
Newington|41.7|-72.72
Newnan|33.38|-84.8
Newport Beach|33.62|-117.93
Newport News|37.08|-76.47
Nicholasville|37.88|-84.57
Nipomo|35.04|-120.48
Nixa|37.04|-93.29
Noblesville|40.05|-86.01
Norco|33.93|-117.55
Norcross|33.94|-84.21
Norfolk|36.85|-76.29
Norland|25.95|-80.21
Norristown|40.12|-75.34
North Amityville|40.7|-73.43
North Andover|42.7|-71.14
North Arlington|40.79|-74.13
North Atlanta|33.87|-84.34
North Augusta|33.5|-81.97
North Aurora|41.81|-88.33
North Babylon|40.72|-73.32
North Bay Shore|40.74|-73.26
North Bellmore|40.69|-73.53
North Bergen|40.8|-74.01
North Bethesda|39.04|-77.12
North Canton|40.88|-81.4
North Charleston|32.85|-79.97
North Chicago|42.33|-87.84
North Chicopee|42.18|-72.6
North Creek|47.82|-122.18
North Decatur|33.79|-84.31
North Druid Hills|33.82|-84.31
North Fort Myers|26.67|-81.88
North Haven|41.39|-72.86
North Highlands|38.69|-121.37
North Kingstown|41.55|-71.47
North La Crosse|43.85|-91.25
North Las Vegas|36.2|-115.12
North Lauderdale|26.22|-80.23
North Liberty|41.75|-91.6
North Little Rock|34.77|-92.27
North Massapequa|40.7|-73.46
North Miami|25.89|-80.19
North Miami Beach|25.93|-80.16
North Myrtle Beach|33.82|-78.68
North Ogden|41.31|-111.96
North Olmsted|41.42|-81.92
North Peoria|40.72|-89.58
North Plainfield|40.63|-74.43
North Platte|41.12|-100.77
North Port|27.04|-82.24
North Potomac|39.08|-77.26
North Providence|41.85|-71.47
North Richland Hills|32.83|-97.23
North Ridgeville|41.39|-82.02
North Royalton|41.31|-81.72
North Salt Lake|40.85|-111.91
North Stamford|41.14|-73.54
North Tonawanda|43.04|-78.86
North Tustin|33.76|-117.79
North Valley Stream|40.69|-73.7
Northbrook|42.13|-87.83
Northdale|28.09|-82.51
Northfield|44.46|-93.16
Northglenn|39.89|-104.99
Northport|33.23|-87.58
Norton Shores|43.17|-86.26
Norwalk|33.9|-118.08
Norwood|42.19|-71.2
Novato|38.11|-122.57
Novi|42.48|-83.48
Nutley|40.82|-74.16
O'Fallon|38.81|-90.7
Oak Creek|42.89|-87.86
Oak Forest|41.6|-87.74
Oak Grove|45.42|-122.64
Oak Harbor|48.29|-122.64
Oak Hill|38.93|-77.4
Oak Lawn|41.71|-87.76
Oak Park|41.89|-87.78
Oak Ridge|36.01|-84.27
Oakdale|44.96|-92.96
Oakland|37.8|-122.27
Oakland Park|26.17|-80.13
Oakleaf Plantation|30.17|-81.84
Oakley|38|-121.71
Oakton|38.88|-77.3
Ocala|29.19|-82.14
Ocean Acres|39.74|-74.28
Ocean Springs|30.41|-88.83
Oceanside|33.2|-117.38
Ocoee|28.57|-81.54
Oconomowoc|43.11|-88.5
Odenton|39.08|-76.7
Ogden|41.22|-111.97
Oildale|35.42|-119.02
Ojus|25.95|-80.15
Okemos|42.72|-84.43
Oklahoma City|35.47|-97.52
Okolona|38.14|-85.69
Olathe|38.88|-94.82
Old Bridge|40.41|-74.37
Old Jamestown|38.83|-90.29
Olney|39.15|-77.07
Olympia|47.04|-122.9
Omaha|41.26|-95.94
Onalaska|43.88|-91.24
Opa-locka|25.9|-80.25
Opelika|32.65|-85.38
Opelousas|30.53|-92.08
Orangevale|38.68|-121.23
Orcutt|34.87|-120.44
Oregon City|45.36|-122.61
Orem|40.3|-111.69
Orinda|37.88|-122.18
Orland Park|41.63|-87.85
Ormond Beach|29.29|-81.06
Oro Valley|32.39|-110.97
Oroville|39.51|-121.56
Oshkosh|44.02|-88.54
Ossining|41.16|-73.86
Oswego|41.68|-88.35
Otsego|45.27|-93.59
Ottumwa|41.02|-92.41
Overland Park|38.98|-94.67
Owasso|36.27|-95.85
Owatonna|44.08|-93.23
Owensboro|37.77|-87.11
Owings Mills|39.42|-76.78
Oxnard|34.2|-119.18
Oxon Hill|38.8|-76.99
Oxon Hill-Glassmanor|38.8|-76.97
Ozark|37.02|-93.21
Ozone Park|40.68|-73.84
Pacific Grove|36.62|-121.92
Pacifica|37.61|-122.49
Paducah|37.08|-88.6
Pahrump|36.21|-115.98
Painesville|41.72|-81.25
Palatine|42.11|-88.03
Palisades Park|40.85|-74
Palm Bay|28.03|-80.59
Palm Beach Gardens|26.82|-80.14
Palm City|27.17|-80.27
Palm Coast|29.58|-81.21
Palm Desert|33.72|-116.38
Palm Harbor|28.08|-82.76
Palm River-Clair Mel|27.92|-82.38
Palm Springs|33.83|-116.55
Palm Valley|30.18|-81.39
Palmdale|34.58|-118.12
Palmetto Bay|25.62|-80.32
Palo Alto|37.44|-122.14
Palos Hills|41.7|-87.82
Pampa|35.54|-100.96
Papillion|41.15|-96.04
Paragould|36.06|-90.5
Paramus|40.94|-74.08
Park Forest|41.49|-87.67
Park Ridge|42.01|-87.84
Parkchester|40.84|-73.86
Parkersburg|39.27|-81.56
Parkland|47.16|-122.43
Parkville|39.38|-76.54
Parlier|36.61|-119.53
Parma Heights|41.39|-81.76
Parsippany|40.86|-74.43
Pasadena|29.69|-95.21
Pascagoula|30.37|-88.56
Pasco|46.24|-119.1
Paso Robles|35.63|-120.69
Passaic|40.86|-74.13
Pataskala|40|-82.67
Paterson|40.92|-74.17
Pawtucket|41.88|-71.38
Payson|40.04|-111.73
Peabody|42.53|-70.93
Peachtree City|33.4|-84.6
Peachtree Corners|33.97|-84.22
Pearl City|21.4|-157.98
Pearl River|41.06|-74.02
Pearland|29.56|-95.29
Pecan Grove|29.63|-95.73
Peekskill|41.29|-73.92
Pekin|40.57|-89.64
Pelham|33.29|-86.81
Pembroke Pines|26|-80.22
Pendleton|45.67|-118.79
Pennsauken|39.96|-75.06
Pensacola|30.42|-87.22
Peoria|33.58|-112.24
Perris|33.78|-117.23
Perry Hall|39.41|-76.46
Perrysburg|41.56|-83.63
Perth Amboy|40.51|-74.27
Petaluma|38.23|-122.64
Petersburg|37.23|-77.4
Pflugerville|30.44|-97.62
Pharr|26.19|-98.18
Phenix City|32.47|-85
Phoenixville|40.13|-75.51
Pickerington|39.88|-82.75
Picnic Point-North Lynnwood|47.86|-122.29
Pico Rivera|33.98|-118.1
Pikesville|39.37|-76.72
Pine Bluff|34.23|-92
Pine Hills|28.56|-81.45
Pinecrest|25.67|-80.31
Pinehurst|35.2|-79.47
Pinellas Park|27.84|-82.7
Pinewood|25.87|-80.22
Pinole|38|-122.3
Piqua|40.14|-84.24
Piscataway|40.5|-74.4
Pittsburg|38.03|-121.88
Pittsburgh|40.44|-80
Pittsfield|42.45|-73.25
Placentia|33.87|-117.87
Plainfield|40.63|-74.41
Plainview|40.78|-73.47
Plainville|41.67|-72.86
Plano|33.02|-96.7
Plant City|28.02|-82.11
Plattsburgh|44.7|-73.45
Pleasant Grove|40.36|-111.74
Pleasant Hill|37.95|-122.06
Pleasant Prairie|42.55|-87.93
Pleasanton|37.66|-121.87
Pleasantville|39.39|-74.52
Pocatello|42.87|-112.45
Poinciana|28.14|-81.46
Point Pleasant|40.08|-74.07
Pomona|34.06|-117.75
Pompano Beach|26.24|-80.12
Ponca City|36.71|-97.09
Ponte Vedra Beach|30.24|-81.39
Pontiac|42.64|-83.29
Pooler|32.12|-81.25
Poplar Bluff|36.76|-90.39
Port Angeles|48.12|-123.43
Port Arthur|29.89|-93.94
Port Charlotte|26.98|-82.09
Port Chester|41|-73.67
Port Hueneme|34.15|-119.2
Port Huron|42.97|-82.42
Port Orange|29.14|-81
Port Richmond|40.63|-74.14
Port Saint Lucie|27.29|-80.35
Port Washington|40.83|-73.7
Porterville|36.07|-119.02
Portland|45.52|-122.68
Portsmouth Heights|36.82|-76.37
Post Falls|47.72|-116.95
Potomac|39.02|-77.21
Pottstown|40.25|-75.65
Poughkeepsie|41.7|-73.92
Poway|32.96|-117.04
Prairie Village|38.99|-94.63
Prairieville|30.3|-90.97
Prattville|32.46|-86.46
Prescott|34.54|-112.47
Prescott Valley|34.61|-112.32
Prichard|30.74|-88.08
Princeton|40.35|-74.66
Prior Lake|44.71|-93.42
Prospect Heights|42.1|-87.94
Provo|40.23|-111.66
Prunedale|36.78|-121.67
Pueblo West|38.35|-104.72
Pullman|46.73|-117.18
Punta Gorda|26.93|-82.05
Punta Gorda Isles|26.92|-82.08
Puyallup|47.19|-122.29
Queen Creek|33.25|-111.63
Queens Village|40.73|-73.74
Queensbury|43.38|-73.61
Racine|42.73|-87.78
Radcliff|37.84|-85.95
Radford|37.13|-80.58
Radnor|40.05|-75.36
Rahway|40.61|-74.28
Raleigh|35.77|-78.64
Ramsey|45.26|-93.45
Rancho Cordova|38.59|-121.3
Rancho Cucamonga|34.11|-117.59
Rancho Mirage|33.74|-116.41
Rancho Palos Verdes|33.74|-118.39
Rancho San Diego|32.75|-116.94
Rancho Santa Margarita|33.64|-117.6
Randallstown|39.37|-76.8
Rapid City|44.08|-103.23
Raymore|38.8|-94.45
Raytown|39.01|-94.46
Red Wing|44.56|-92.53
Redan|33.75|-84.13
Redding|40.59|-122.39
Redford|42.38|-83.3
Redlands|34.06|-117.18
Redmond|47.67|-122.12
Redondo Beach|33.85|-118.39
Redwood City|37.49|-122.24
Reedley|36.6|-119.45
Rego Park|40.73|-73.85
Reisterstown|39.47|-76.83
Reno|39.53|-119.81
Renton|47.48|-122.22
Reston|38.97|-77.34
Rexburg|43.83|-111.79
Reynoldsburg|39.95|-82.81
Rialto|34.11|-117.37
Richfield|44.88|-93.28
Richland|46.29|-119.28
Richmond|37.55|-77.46
Richmond West|25.61|-80.43
Ridgecrest|35.62|-117.67
Ridgeland|32.43|-90.13
Ridgewood|40.98|-74.12
Rio Linda|38.69|-121.45
Rio Rancho|35.23|-106.66
Rio Rico|31.47|-110.98
River Falls|44.86|-92.62
Riverbank|37.74|-120.94
Riverdale|33.57|-84.41
Riverton|40.52|-111.94
Riverview|27.87|-82.33
Riviera Beach|26.78|-80.06
Roanoke|37.27|-79.94
Roanoke Rapids|36.46|-77.65
Rochester|43.15|-77.62
Rochester Hills|42.66|-83.15
Rock Hill|34.92|-81.03
Rock Island|41.51|-90.58
Rock Springs|41.59|-109.2
Rockford|42.27|-89.09
Rockland|42.13|-70.92
Rockledge|28.35|-80.73
Rocklin|38.79|-121.24
Rockville|39.08|-77.15
Rockwall|32.93|-96.46
Rocky Mount|35.94|-77.79
Rocky River|41.48|-81.84
Rohnert Park|38.34|-122.7
Rolla|37.95|-91.77
Rolling Meadows|42.08|-88.01
Romeoville|41.65|-88.09
Romulus|42.22|-83.4
Ronkonkoma|40.82|-73.11
Rosamond|34.86|-118.16
Rose Hill|38.79|-77.11
Roseburg|43.22|-123.34
Rosedale|40.66|-73.74
Rosemead|34.08|-118.07
Rosemont|38.55|-121.36
Rosemount|44.74|-93.13
Roseville|38.75|-121.29
Rossville|40.56|-74.21
Roswell|34.02|-84.36
Round Lake|42.35|-88.09
Round Lake Beach|42.37|-88.09
Round Rock|30.51|-97.68
Rowland Heights|33.98|-117.91
Rowlett|32.9|-96.56
Royal Oak|42.49|-83.14
Royal Palm Beach|26.71|-80.23
Rubidoux|34|-117.41
Ruskin|27.72|-82.43
Russellville|35.28|-93.13
Ruston|32.52|-92.64
Rutherford|40.83|-74.11
Rutland|43.61|-72.97
Sachse|32.98|-96.6
Saco|43.5|-70.44
Sacramento|38.58|-121.49
Safety Harbor|27.99|-82.69
Saginaw|43.42|-83.95
Saginaw Township North|43.46|-84.01
Sahuarita|31.96|-110.96
Saint Andrews|34.05|-81.13
Saint Charles|38.78|-90.48
Saint Clair Shores|42.5|-82.89
Saint Cloud|45.56|-94.16
Saint George|37.1|-113.58
Saint Joseph|39.77|-94.85
Saint Louis Park|44.95|-93.35
Saint Matthews|38.25|-85.66
Saint Michael|45.21|-93.66
Saint Paul|44.94|-93.09
Salina|38.84|-97.61
Salinas|36.68|-121.66
Salmon Creek|45.71|-122.65
Salt Lake City|40.76|-111.89
Sammamish|47.64|-122.08
San Angelo|31.46|-100.44
San Bernardino|34.11|-117.29
San Bruno|37.63|-122.41
San Carlos Park|26.47|-81.8
San Clemente|33.43|-117.61
San Dimas|34.11|-117.81
San Gabriel|34.1|-118.11
San Jacinto|33.78|-116.96
San Juan Capistrano|33.5|-117.66
San Leandro|37.72|-122.16
San Luis Obispo|35.28|-120.66
San Marcos|33.14|-117.17
San Ramon|37.78|-121.98
San Tan Valley|33.19|-111.53
Sand Springs|36.14|-96.11
Sandalfoot Cove|26.34|-80.19
Sandusky|41.45|-82.71
Sandy Springs|33.92|-84.38
Sanford|28.8|-81.27
Sanger|36.71|-119.56
Santa Ana|33.75|-117.87
Santa Barbara|34.42|-119.7
Santa Clarita|34.39|-118.54
Santa Fe Springs|33.95|-118.09
Santa Monica|34.02|-118.49
Santa Paula|34.35|-119.06
Santee|32.84|-116.97
Sapulpa|36|-96.11
Sarasota|27.34|-82.53
Saratoga|37.26|-122.02
Saratoga Springs|43.08|-73.78
Sartell|45.62|-94.21
Saugus|42.46|-71.01
Sayreville|40.46|-74.36
Sayreville Junction|40.47|-74.33
Sayville|40.74|-73.08
Scaggsville|39.15|-76.9
Scarsdale|41.01|-73.78
Schaumburg|42.03|-88.08
Schenectady|42.81|-73.94
Schererville|41.48|-87.45
Schertz|29.55|-98.27
Schofield Barracks|21.5|-158.07
Scotch Plains|40.66|-74.39
Scottsdale|33.51|-111.9
Scranton|41.41|-75.66
Seabrook|38.97|-76.85
Seagoville|32.64|-96.54
Seal Beach|33.74|-118.1
Searcy|35.25|-91.74
SeaTac|47.45|-122.29
Secaucus|40.79|-74.06
Security-Widefield|38.75|-104.71
Sedalia|38.7|-93.23
Seguin|29.57|-97.96
Selden|40.87|-73.04
Seminole|27.84|-82.79
Setauket-East Setauket|40.93|-73.1
Seven Oaks|34.05|-81.15
Severn|39.14|-76.7
Severna Park|39.07|-76.55
Sevierville|35.87|-83.56
Shafter|35.5|-119.27
Shaker Heights|41.47|-81.54
Shakopee|44.8|-93.53
Shaw|38.91|-77.02
Shawnee|39.04|-94.72
Sheboygan|43.75|-87.71
Sheepshead Bay|40.59|-73.94
Shelbyville|35.48|-86.46
Shenandoah|30.4|-91
Sherrelwood|39.84|-105
Shively|38.2|-85.82
Shoreview|45.08|-93.15
Shorewood|41.52|-88.2
Short Pump|37.65|-77.61
Shreveport|32.53|-93.75
Sicklerville|39.72|-74.97
Sierra Vista|31.55|-110.3
Sikeston|36.88|-89.59
Siloam Springs|36.19|-94.54
Silver Firs|47.87|-122.16
Silver Spring|38.99|-77.03
Silverdale|47.64|-122.69
Simi Valley|34.27|-118.78
Simpsonville|34.74|-82.25
Sioux City|42.5|-96.4
Sioux Falls|43.55|-96.7
Skokie|42.03|-87.73
Slidell|30.28|-89.78
Smithfield|41.92|-71.55
Smithtown|40.86|-73.2
Smyrna|33.88|-84.51
Snellville|33.86|-84.02
Socastee|33.68|-79
Socorro|31.65|-106.3
Solon|41.39|-81.44
Somerset|40.5|-74.49
Somerton|32.6|-114.71
Somerville|42.39|-71.1
South Bend|41.68|-86.25
South Bradenton|27.46|-82.58
South Burlington|44.47|-73.17
South Chicago|41.74|-87.55
South El Monte|34.05|-118.05
South Elgin|41.99|-88.29
South Euclid|41.52|-81.52
South Gate|33.95|-118.21
South Hadley|42.26|-72.57
South Hill|47.14|-122.27
South Holland|41.6|-87.61
South Houston|29.66|-95.24
South Jordan|40.56|-111.93
South Kingstown|41.45|-71.52
South Lake Tahoe|38.93|-119.98
South Laurel|39.07|-76.85
South Miami Heights|25.6|-80.38
South Milwaukee|42.91|-87.86
South Ogden|41.19|-111.97
South Old Bridge|40.41|-74.35
South Orange|40.75|-74.26
South Pasadena|34.12|-118.15
South Peabody|42.51|-70.95
South Plainfield|40.58|-74.41
South Portland|43.64|-70.24
South Portland Gardens|43.64|-70.32
South Riding|38.92|-77.5
South River|40.45|-74.39
South Saint Paul|44.89|-93.03
South Salt Lake|40.72|-111.89
South San Francisco|37.65|-122.41
South San Jose Hills|34.01|-117.9
South Suffolk|36.72|-76.59
South Valley|35.01|-106.68
South Vineland|39.45|-75.03
South Whittier|33.95|-118.04
South Windsor|41.82|-72.62
South Yuba City|39.12|-121.64
Southaven|34.99|-90.01
Southbridge|42.08|-72.03
Southbury|41.48|-73.21
Southchase|28.39|-81.38
Southfield|42.47|-83.22
Southgate|42.21|-83.19
Southlake|32.94|-97.13
Spanaway|47.1|-122.43
Spanish Fork|40.11|-111.65
Spanish Lake|38.79|-90.22
Spanish Springs|39.65|-119.71
Sparta|41.03|-74.64
Spartanburg|34.95|-81.93
Spokane|47.66|-117.43
Spokane Valley|47.67|-117.24
Spring Hill|28.48|-82.53
Spring Valley|36.11|-115.25
Springboro|39.55|-84.23
Springdale|36.19|-94.13
Springfield|37.22|-93.3
Springfield Gardens|40.66|-73.76
Springville|40.17|-111.61
Stallings|35.09|-80.69
Stamford|41.05|-73.54
Stanton|33.8|-117.99
Starkville|33.45|-88.82
State College|40.79|-77.86
Statesboro|32.45|-81.78
Statesville|35.78|-80.89
Staunton|38.15|-79.07
Stephenville|32.22|-98.2
Sterling Heights|42.58|-83.03
Steubenville|40.37|-80.63
Stevens Point|44.52|-89.57
Stevenson Ranch|34.39|-118.57
Stillwater|36.12|-97.06
Stockbridge|33.54|-84.23
Stockton|37.96|-121.29
Stonecrest|33.71|-84.13
Stoneham|42.48|-71.1
Storrs|41.81|-72.25
Stoughton|42.13|-71.1
Stratford|41.18|-73.13
Streamwood|42.03|-88.18
Streetsboro|41.24|-81.35
Strongsville|41.31|-81.84
Sudley|38.79|-77.5
Suffolk|36.73|-76.58
Sugar Hill|34.11|-84.03
Sugar Land|29.62|-95.63
Suisun|38.24|-122.04
Suitland|38.85|-76.92
Suitland-Silver Hill|38.85|-76.93
Sulphur|30.24|-93.38
Sulphur Springs|33.14|-95.6
Summerlin South|36.12|-115.33
Summerville|33.02|-80.18
Sumter|33.92|-80.34
Sun City|33.6|-112.27
Sun City West|33.66|-112.34
Sun Prairie|43.18|-89.21
Sun Valley|39.6|-119.78
Sunland Park|31.8|-106.58
Sunny Isles Beach|25.95|-80.12
Sunnyside|40.74|-73.94
Sunnyvale|37.37|-122.04
Sunrise Manor|36.21|-115.07
Susanville|40.42|-120.65
Suwanee|34.05|-84.07
Sweetwater|25.76|-80.37
Sylvania|41.72|-83.71
Syosset|40.83|-73.5
Syracuse|43.05|-76.15
Tacoma|47.25|-122.44
Tahlequah|35.92|-94.97
Takoma Park|38.98|-77.01
Talladega|33.44|-86.11
Tallahassee|30.44|-84.28
Tallmadge|41.1|-81.44
Tamarac|26.21|-80.25
Tamiami|25.76|-80.4
Tampa|27.95|-82.46
Tanque Verde|32.25|-110.74
Tarpon Springs|28.15|-82.76
Taylors|34.92|-82.3
Taylorsville|40.67|-111.94
Teaneck|40.9|-74.02
Temecula|33.49|-117.15
Tempe|33.41|-111.91
Tempe Junction|33.41|-111.94
Temple City|34.11|-118.06
Temple Terrace|28.04|-82.39
Terrace Heights|40.72|-73.77
Terre Haute|39.47|-87.41
Terrytown|29.91|-90.03
Tewksbury|42.61|-71.23
Texarkana|33.43|-94.05
Texas City|29.38|-94.9
The Acreage|26.79|-80.27
The Colony|33.09|-96.89
The Crossings|25.67|-80.4
The Dalles|45.59|-121.18
The Hammocks|25.67|-80.44
The Villages|28.93|-81.96
The Woodlands|30.16|-95.49
Thomasville|35.88|-80.08
Thornton|39.87|-104.97
Thousand Oaks|34.17|-118.84
Three Lakes|25.64|-80.4
Throgs Neck|40.82|-73.82
Tiffin|41.11|-83.18
Tifton|31.45|-83.51
Tigard|45.43|-122.77
Tillmans Corner|30.59|-88.17
Tinley Park|41.57|-87.78
Tinton Falls|40.3|-74.1
Titusville|28.61|-80.81
Toledo|41.66|-83.56
Toms River|39.95|-74.2
Tooele|40.53|-112.3
Topeka|39.05|-95.68
Torrance|33.84|-118.34
Torrington|41.8|-73.12
Town 'n' Country|28.01|-82.58
Towson|39.4|-76.6
Traverse City|44.76|-85.62
Tremont|40.85|-73.91
Trotwood|39.8|-84.31
Troutdale|45.54|-122.39
Truckee|39.33|-120.18
Trumbull|41.24|-73.2
Trussville|33.62|-86.61
Tualatin|45.38|-122.76
Tuckahoe|37.59|-77.56
Tucson|32.22|-110.93
Tukwila|47.47|-122.26
Tulare|36.21|-119.35
Tullahoma|35.36|-86.21
Tulsa|36.15|-95.99
Tumwater|47.01|-122.91
Tupelo|34.26|-88.7
Turlock|37.49|-120.85
Tuscaloosa|33.21|-87.57
Tustin|33.75|-117.83
Twentynine Palms|34.14|-116.05
Twin Falls|42.56|-114.46
Twinsburg|41.31|-81.44
Tysons Corner|38.92|-77.23
Ukiah|39.15|-123.21
Union City|37.6|-122.02
Union Hill-Novelty Hill|47.68|-122.03
Uniondale|40.7|-73.59
Unionport|40.83|-73.85
Universal City|29.55|-98.29
University City|38.66|-90.31
University Heights|40.86|-73.91
University Park|25.75|-80.37
University Place|47.24|-122.55
Upper Alton|38.91|-90.15
Upper Arlington|39.99|-83.06
Upper Saint Clair|40.34|-80.08
Urbana|40.11|-88.21
Urbandale|41.63|-93.71
Utica|43.1|-75.23
Uvalde|29.21|-99.79
Vacaville|38.36|-121.99
Valdosta|30.83|-83.28
Valinda|34.05|-117.94
Vallejo|38.1|-122.26
Valley Stream|40.66|-73.71
Valrico|27.94|-82.24
Van Buren|35.44|-94.35
Vandalia|39.89|-84.2
Ventura|34.28|-119.29
Vernon Hills|42.22|-87.98
Vero Beach|27.64|-80.4
Vero Beach South|27.62|-80.41
Vestavia Hills|33.45|-86.79
Vicksburg|32.35|-90.88
Victorville|34.54|-117.29
Villa Park|41.89|-87.99
Vincentown|39.93|-74.75
Vineland|39.49|-75.03
Virginia Beach|36.85|-75.98
Visalia|36.33|-119.29
Voorhees|40.48|-74.48
Waco|31.55|-97.15
Wade Hampton|34.9|-82.33
Wadsworth|41.03|-81.73
Wahiawa|21.5|-158.02|Wahiawā
Wailuku|20.89|-156.51
Waipahu|21.39|-158.01
Wake Forest|35.98|-78.51
Waldorf|38.62|-76.94
Walla Walla|46.06|-118.34
Wallingford|41.46|-72.82
Walnut Creek|37.91|-122.06
Walnut Park|33.97|-118.23
Waltham|42.38|-71.24
Wantagh|40.68|-73.51
Warner Robins|32.62|-83.63
Warren Township|40.61|-74.52
Warrensburg|38.76|-93.74
Warwick|41.7|-71.42
Wasco|35.59|-119.34
Washington Heights|40.85|-73.94
Washougal|45.58|-122.35
Watauga|32.86|-97.25
Waterbury|41.56|-73.05
Waterford|42.69|-83.41
Watertown|42.37|-71.18
Waterville|44.55|-69.63
Watsonville|36.91|-121.76
Waukee|41.61|-93.89
Waukegan|42.36|-87.84
Waukesha|43.01|-88.23
Wausau|44.96|-89.63
Wauwatosa|43.05|-88.01
Waverly|42.74|-84.62
Waxahachie|32.39|-96.85
Waynesboro|38.07|-78.89
Weatherford|32.76|-97.8
Webster Groves|38.59|-90.36
Weirton|40.42|-80.59
Weirton Heights|40.41|-80.54
Wekiwa Springs|28.7|-81.43
Wellesley|42.3|-71.29
Wenatchee|47.42|-120.31
Wentzville|38.81|-90.85
Weslaco|26.16|-97.99
Wesley Chapel|28.24|-82.33
West Albany|42.68|-73.78
West Allis|43.02|-88.01
West and East Lealman|27.82|-82.69
West Babylon|40.72|-73.35
West Bend|43.43|-88.18
West Bloomfield Township|42.57|-83.38
West Carson|33.82|-118.29
West Chester|39.96|-75.61
West Chicago|41.88|-88.2
West Columbia|33.99|-81.07
West Coon Rapids|45.16|-93.35
West Covina|34.07|-117.94
West Des Moines|41.58|-93.71
West Elkridge|39.21|-76.73
West Falls Church|38.86|-77.19
West Fargo|46.87|-96.9
West Gulfport|30.4|-89.09
West Hartford|41.76|-72.74
West Haven|41.27|-72.95
West Hempstead|40.7|-73.65
West Islip|40.71|-73.31
West Jordan|40.61|-111.94
West Lafayette|40.43|-86.91
West Lake Sammamish|47.58|-122.1
West Lake Stevens|47.99|-122.1
West Linn|45.37|-122.61
West Little River|25.86|-80.24
West Lynchburg|37.4|-79.18
West Melbourne|28.07|-80.65
West Memphis|35.15|-90.18
West Mifflin|40.36|-79.87
West Milford|41.13|-74.37
West New York|40.79|-74.01
West Odessa|31.84|-102.5
West Orange|40.8|-74.24
West Palm Beach|26.72|-80.05
West Park|25.98|-80.2
West Pensacola|30.43|-87.28
West Puente Valley|34.05|-117.97
West Sacramento|38.58|-121.53
West Saint Paul|44.92|-93.1
West Scarborough|43.57|-70.39
West Seneca|42.85|-78.8
West Springfield|42.11|-72.62
West Torrington|41.82|-73.14
West University Place|29.72|-95.43
West Valley City|40.69|-112
West Warwick|41.7|-71.52
West Whittier-Los Nietos|33.98|-118.07
Westbrook|43.68|-70.37
Westchase|28.06|-82.61
Westchester|25.75|-80.33
Westerville|40.13|-82.93
Westford|42.58|-71.44
Westlake|41.46|-81.92
Westland|42.32|-83.4
Westmont|33.94|-118.3
Westport|41.14|-73.36
Wethersfield|41.71|-72.65
Wheat Ridge|39.77|-105.08
Wheaton|41.87|-88.11
White Bear Lake|45.08|-93.01
White Oak|39.21|-84.6
White Plains|41.03|-73.76
White Settlement|32.76|-97.46
Whitehall|39.97|-82.89
Whitehall Township|40.67|-75.5
Whitestone|40.79|-73.82
Whittier|33.98|-118.03
Wichita|37.69|-97.34
Wichita Falls|33.91|-98.49
Wildomar|33.6|-117.28
Wildwood|38.58|-90.66
Wilkes-Barre|41.25|-75.88
Wilkinsburg|40.44|-79.88
Williamsburg|37.27|-76.71
Williamsport|41.24|-77
Williamstown|39.69|-75
Willimantic|41.71|-72.21
Willingboro|40.03|-74.87
Williston|48.15|-103.62
Willmar|45.12|-95.04
Willoughby|41.64|-81.41
Willow Grove|40.14|-75.12
Willowbrook|33.92|-118.26
Wilmette|42.07|-87.72
Wilmington|34.23|-77.94
Wilmington Island|32|-80.97
Wilsonville|45.3|-122.77
Wilton|41.2|-73.44
Winder|33.99|-83.72
Windham|41.7|-72.16
Winston-Salem|36.1|-80.24
Winter Garden|28.57|-81.59
Winter Gardens|32.83|-116.93
Winter Haven|28.02|-81.73
Winter Park|28.6|-81.34
Winter Springs|28.7|-81.31
Winthrop|42.38|-70.98
Wisconsin Rapids|44.38|-89.82
Woburn|42.48|-71.15
Wolcott|41.6|-72.99
Wolf Trap|38.94|-77.29
Woodbridge|40.56|-74.28
Woodburn|45.14|-122.86
Woodbury|44.92|-92.96
Woodhaven|40.69|-73.86
Woodlawn|39.32|-76.73
Woodmere|40.63|-73.71
Woodridge|41.75|-88.05
Woodside|40.75|-73.91
Woonsocket|42|-71.51
Wooster|40.81|-81.94
Worcester|42.26|-71.8
Wyandotte|42.21|-83.15
Wyckoff|41.01|-74.17
Wylie|33.02|-96.54
Xenia|39.68|-83.93
Yakima|46.6|-120.51
Yarmouth|41.71|-70.23
Yonkers|40.93|-73.9
Yorba Linda|33.89|-117.81
Yorkville|41.64|-88.45
Youngstown|41.1|-80.65
Ypsilanti|42.24|-83.61
Yuba City|39.14|-121.62
Yucaipa|34.03|-117.04
Yucca Valley|34.11|-116.43
Yukon|35.51|-97.76
Yuma|32.73|-114.62
Zanesville|39.94|-82.01
Zion|42.45|-87.83
Zionsville|39.95|-86.26
= UY city
Artigas|-30.4|-56.47
Barros Blancos|-34.75|-56
Canelones|-34.52|-56.28
Carmelo|-34|-58.28
Colonia del Sacramento|-34.46|-57.84
Delta del Tigre|-34.76|-56.36
Durazno|-33.38|-56.52
Fray Bentos|-33.12|-58.31
Las Piedras|-34.73|-56.22
Maldonado|-34.9|-54.95
Minas|-34.38|-55.24
Pando|-34.72|-55.96
Paso de Carrasco|-34.86|-56.05
Paysandu|-32.32|-58.08|Paysandú
Salto|-31.38|-57.97
San Jose de Mayo|-34.34|-56.71|San José de Mayo
Tacuarembo|-31.72|-55.98|Tacuarembó
Treinta y Tres|-33.23|-54.38
= UZ city
Andijon|40.78|72.34
Angren|41.02|70.14
Bekobod|40.22|69.27
Bektemir|41.21|69.33
Beruniy|41.69|60.75
Beshariq|40.44|70.61
Beshkent|38.82|65.65
Bo'ka|40.81|69.19
Boysun|38.21|67.21
Bukhara|39.77|64.43
Bulung'ur Shahri|39.76|67.27
Chelak|39.92|66.86
Chinoz|40.94|68.76
Chirchiq|41.47|69.58
Chiroqchi|39.03|66.57
Chortoq|41.07|71.82
Chust|41|71.24
Dashtobod|40.13|68.49
Denov|38.27|67.9
Do'stlik Shahri|40.53|68.03
Fergana|40.38|71.78
G'azalkent|41.56|69.77
G'ijduvon Shahri|40.1|64.68
G'uzor|38.62|66.25
Gagarin Shahri|40.66|68.17
Galaosiyo Shahri|39.86|64.45
Guliston|40.49|68.78
Gurlan|41.84|60.39
Haqqulobod|40.92|72.12
Hazorasp|41.32|61.07
Iskandar|41.55|69.7
Jizzax|40.12|67.83
Juma Shahri|39.72|66.66
Karakul'|39.53|63.83
Kattaqo'rg'on Shahri|39.91|66.27
Khiwa|41.38|60.36
Kirguli|40.44|71.77
Kitob|39.12|66.89
Kogon Shahri|39.73|64.55
Koson|39.04|65.58
Kosonsoy|41.25|71.55
Manghit|42.12|60.06
Marg'ilon|40.47|71.72
Muborak|39.26|65.15
Namangan|41|71.67
Navoiy|40.08|65.38
Novyy Turtkul'|41.55|61.02
Nukus|42.45|59.61
Nurota|40.56|65.69
Ohangaron|40.91|69.64
Olmaliq|40.84|69.6
Oltiariq|40.39|71.47
Oltinko'l|43.07|58.9
Oqtosh|39.92|65.93
Parkent|41.29|69.68
Paxtakor Shahri|40.31|67.96
Payshamba Shahri|40.01|66.23
Piskent|40.9|69.35
Qarshi|38.86|65.79
Qibray|41.39|69.47
Qo'qon|40.53|70.94
Qo'rg'ontepa|40.73|72.76
Qushkupir|41.53|60.35|Qŭshkŭpir
Quva|40.52|72.07
Quvasoy|40.3|71.98
Salor|41.37|69.38
Samarkand|39.65|66.96
Shahrisabz|39.06|66.83
Sho'rchi|38|67.79
Shofirkon Shahri|40.12|64.5
Showot|41.66|60.3
Sirdaryo|40.84|68.66
Tirmiz|37.22|67.28
To'rqao'rg'on|41|71.51
Toshbuloq|40.92|71.58
Toshloq|40.48|71.77
Tuytepa|41.03|69.36|Tŭytepa
Uchqurghon Shahri|41.11|72.08|Uchqŭrghon Shahri
Urganch|41.55|60.63
Urgut Shahri|39.42|67.26
Uychi|41.08|71.92
Vobkent Shahri|40|64.5
Xo'jaobod|40.67|72.56
Xo'jayli Shahri|42.41|59.45
Yangiobod|41.12|70.09
Yangiqo'rg'on|41.19|71.72
Yangirabot|40.03|65.96
Yangiyer|40.27|68.82
Yangiyul|41.11|69.05|Yangiyŭl
Yaypan|40.38|70.82
Zafar|40.98|68.9
Zomin Shaharchasi|39.96|68.4
= VE city
Acarigua|9.55|-69.2
Altagracia de Orituco|9.86|-66.38
Alto Barinas|8.59|-70.23
Anaco|9.43|-64.46
Araure|9.58|-69.24
Barinas|8.62|-70.21
Barinitas|8.76|-70.41
Barquisimeto|10.06|-69.36
Baruta|10.43|-66.88
Cabimas|10.4|-71.45
Cagua|10.19|-67.46
Calabozo|8.92|-67.43
Cantaura|9.31|-64.36
Caraballeda|10.61|-66.85
Carora|10.17|-70.08
Carrizal|10.35|-66.99
Carupano|10.67|-63.25|Carúpano
Catia La Mar|10.61|-67.03
Caucaguita|10.36|-66.8
Caucaguito|10.49|-66.74|Caucagüito
Chacao|10.5|-66.85
Charallave|10.24|-66.86
Chivacoa|10.16|-68.89
Ciudad Bolivar|8.13|-63.54|Ciudad Bolívar
Ciudad Guayana|8.35|-62.64
Coro|11.4|-69.67
Cumana|10.45|-64.18|Cumaná
Ejido|8.55|-71.24
El Hatillo|10.42|-66.83
El Limon|10.31|-67.63|El Limón
El Tigre|8.89|-64.25
El Tocuyo|9.79|-69.79
El Vigia|8.61|-71.66|El Vigía
Guacara|10.23|-67.88
Guanare|9.04|-69.74
Guarenas|10.47|-66.62
Guasdualito|7.24|-70.73
Guatire|10.47|-66.54
Guigue|10.08|-67.78|Güigüe
Guiria|10.58|-62.3|Güiria
Juan Griego|11.08|-63.97
La Asuncion|11.03|-63.86|La Asunción
La Fria|8.22|-72.25|La Fría
La Guaira|10.6|-66.93
La Victoria|10.23|-67.33
La Villa del Rosario|10.33|-72.31
Lagunillas|10.13|-71.26
Las Tejerias|10.25|-67.17|Las Tejerías
Los Dos Caminos|10.49|-66.83
Los Rastrojos|10.03|-69.24
Los Teques|10.34|-67.04
Machiques|10.06|-72.55
Maiquetia|10.59|-66.96|Maiquetía
Maracaibo|10.67|-71.61
Maracay|10.24|-67.59
Mariara|10.3|-67.72
Maturin|9.75|-63.18|Maturín
Mucumpiz|8.42|-71.13
Nirgua|10.15|-68.56
Ocumare del Tuy|10.12|-66.78
Palo Negro|10.17|-67.54
Petare|10.48|-66.81
Porlamar|10.96|-63.87
Puerto Ayacucho|5.66|-67.58
Puerto Cabello|10.47|-68.01
Puerto La Cruz|10.21|-64.63
Punta Cardon|11.66|-70.22|Punta Cardón
Punto Fijo|11.69|-70.2
Quibor|9.93|-69.62|Quíbor
San Antonio de Los Altos|10.39|-66.95
San Antonio del Tachira|7.81|-72.44|San Antonio del Táchira
San Carlos|9.66|-68.58
San Carlos del Zulia|9|-71.93
San Cristobal|7.77|-72.22|San Cristóbal
San Felipe|10.34|-68.74
San Fernando de Apure|7.89|-67.47
San Joaquin|10.26|-67.79|San Joaquín
San Jose de Guanipa|8.89|-64.17|San José de Guanipa
San Juan de los Morros|9.91|-67.35
Santa Elena de Uairen|4.6|-61.11|Santa Elena de Uairén
Santa Teresa del Tuy|10.23|-66.66
Tacarigua|10.09|-67.92
Tariba|7.82|-72.22|Táriba
Tinaquillo|9.92|-68.3
Tucupita|9.06|-62.05
Turmero|10.23|-67.47
Upata|8.02|-62.41
Valencia|10.16|-68.01
Valera|9.32|-70.6
Valle de La Pascua|9.22|-66.01
Villa Bruzual|9.33|-69.12
Villa de Cura|10.04|-67.49
Yaritagua|10.08|-69.12
Zaraza|9.35|-65.32
= VI city
Saint Croix|17.73|-64.75
= VN city
Bao Loc|11.55|107.81|Bảo Lộc
Bim Son|20.08|105.86|Bỉm Sơn
Binh Long|11.65|106.61|Bình Long
Cam Pha Mines|21.02|107.3|Cẩm Phả Mines
Cam Ranh|11.92|109.16
Can Gio|10.41|106.95|Cần Giờ
Can Giuoc|10.61|106.67|Cần Giuộc
Cao Lanh|10.46|105.63|Cao Lãnh
Cat Ba|20.73|107.05|Cát Bà
Cho Dok|10.7|105.12
Cu Chi|10.97|106.49|Củ Chi
Cung Kiem|21.19|106.16|Cung Kiệm
Dien Bien Phu|21.39|103.02
Dinh Van|11.79|108.24|Đinh Văn
Don Luan|11.53|106.88
Duc Trong|11.74|108.37|Đưc Trọng
Duong Dong|10.22|103.96|Dương Đông
Ha Dong|20.97|105.78|Hà Đông
Ha Long|20.95|107.07|Hạ Long
Hoi An|15.88|108.33|Hội An
Kwang Binh|17.47|106.62
La Gi|10.66|107.77
My Tho|10.36|106.36|Mỹ Tho
Phan Rang-Thap Cham|11.56|108.99|Phan Rang-Tháp Chàm
Phan Thiet|10.93|108.1|Phan Thiết
Phu Khuong|11.28|106.13|Phú Khương
Phu Ly|20.55|105.91|Phủ Lý
Pleiku|13.98|108
Qui Nhon|13.78|109.22
Sa Dec|10.29|105.76
Son Tay|21.14|105.51|Sơn Tây
Song Cau|13.46|109.22|Sông Cầu
Tam Ky|15.57|108.47|Tam Kỳ
Tan An|10.54|106.41|Tân An
Thanh Pho Uong Bi|21.03|106.77|Thành Phố Uông Bí
Thi Tran Tan Thanh|10.26|105.59|Thị Trấn Tân Thành
Tuy Hoa|13.1|109.32|Tuy Hòa
Vi Thanh|9.78|105.47|Vị Thanh
Viet Tri|21.32|105.4|Việt Trì
Vinh|18.67|105.69
Vinh Yen|21.31|105.6|Vĩnh Yên
Yen Vinh|18.67|105.67|Yên Vinh
= VU city
Port-Vila|-17.74|168.31
= XK city
Decan|42.54|20.29|Deçan
Dragash|42.03|20.65
Ferizaj|42.37|21.16
Gjakove|42.38|20.43|Gjakovë
Gjilan|42.46|21.47
Glogovac|42.63|20.89
Istok|42.78|20.49
Kosovo Polje|42.66|21.1
Leposaviq|43.1|20.8
Llazice|42.56|20.76|Llazicë
Mitrovice|42.88|20.87|Mitrovicë
Orahovac|42.4|20.65
Podujeva|42.91|21.19
Prizren|42.21|20.74
Shtime|42.43|21.04
Suva Reka|42.36|20.82
Vitina|42.32|21.36
Vushtrri|42.82|20.97
Zvecan|42.91|20.84|Zvečan
= YE city
Aden|12.78|45.04
Al Bayda|13.99|45.57
Al Hazm|16.16|44.78|Al Ḩazm
Al Hudaydah|14.8|42.95|Al Ḩudaydah
Ataq|14.54|46.83
Bajil|15.06|43.29|Bājil
Bayt al Faqih|14.52|43.32|Bayt al Faqīh
Dhamar|14.54|44.41|Dhamār
Dhi as Sufal|13.83|44.11|Dhī as Sufāl
Hajjah|15.69|43.61|Ḩajjah
Lahij|13.06|44.88|Laḩij
Ma'rib|15.46|45.33
Mukalla|14.54|49.12
Sa'dah|16.94|43.76
Sayyan|15.17|44.32|Sayyān
Ta'izz|13.58|44.02
Yarim|14.3|44.38|Yarīm
Zabid|14.2|43.32|Zabīd
Zinjibar|13.13|45.38|Zinjibār
= YT city
Dzaoudzi|-12.78|45.26
Koungou|-12.73|45.2
= ZA city
Alberton|-26.27|28.12
Aliwal North|-30.69|26.71
Allanridge|-27.75|26.64
Atlantis|-33.57|18.48
Balfour|-26.66|28.59
Ballito|-29.54|31.21
Barberton|-25.79|31.05
Beaufort West|-32.36|22.58
Benoni|-26.19|28.32
Bethal|-26.46|29.47
Bethlehem|-28.23|28.31
Bhisho|-32.85|27.44
Bloemhof|-27.65|25.61
Bothaville|-27.39|26.62
Botshabelo|-29.27|26.73
Brakpan|-26.24|28.37
Bronkhorstspruit|-25.81|28.74
Carletonville|-26.36|27.4
Cradock|-32.16|25.62
Cullinan|-25.67|28.52
De Aar|-30.65|24.01
Delmas|-26.15|28.68
Driefontein|-27.02|30.45
Duiwelskloof|-23.69|30.14
East London|-33.02|27.91
Edenvale|-26.14|28.15
Ekangala|-25.7|28.75
Empangeni|-28.76|31.89
Ermelo|-26.53|29.98
Fochville|-26.49|27.49
Fort Beaufort|-32.77|26.63
Ga-Rankuwa|-25.62|27.99
Giyani|-23.3|30.72
Graaff-Reinet|-32.25|24.53
Grabouw|-34.15|19.02
Grahamstown|-33.3|26.53
Harrismith|-28.27|29.13
Heilbron|-27.28|27.97
Hendrina|-26.16|29.72
Hennenman|-27.98|27.02
Hermanus|-34.42|19.23
Howick|-29.48|30.23
Klerksdorp|-26.85|26.67
Knysna|-34.04|23.05
Kokstad|-30.55|29.42
Komatipoort|-25.43|31.95
Kraaifontein|-33.85|18.72
Kriel|-26.27|29.23
Kroonstad|-27.65|27.23
Krugersdorp|-26.09|27.78
Kruisfontein|-34|24.73
Kutloanong|-27.83|26.75
KwaDukuza|-29.33|31.29
Lady Frere|-31.7|27.23
Ladybrand|-29.19|27.46
Lebowakgomo|-24.2|29.5
Lichtenburg|-26.15|26.16
Louis Trichardt|-23.04|29.9
Lydenburg|-25.1|30.44
Mabopane|-25.5|28.1
Malmesbury|-33.46|18.73
Middelburg|-25.78|29.46
Modimolle|-24.7|28.4
Mokopane|-24.19|29.01
Mondlo|-27.98|30.72
Montagu|-33.79|20.12
Mossel Bay|-34.18|22.15
Mpophomeni|-29.57|30.19
Mthatha|-31.59|28.78
Nelspruit|-25.47|30.97
Nkowakowa|-23.89|30.29
Orkney|-26.98|26.67
Oudtshoorn|-33.6|22.2
Paarl|-33.73|18.98
Pampierstad|-27.78|24.69
Parys|-26.9|27.46
Phalaborwa|-23.94|31.14
Phuthaditjhaba|-28.52|28.82
Piet Retief|-27.01|30.81
Pietermaritzburg|-29.62|30.39
Plettenberg Bay|-34.05|23.37
Port Alfred|-33.59|26.88
Port Shepstone|-30.74|30.45
Postmasburg|-28.33|23.07
Potchefstroom|-26.72|27.1
Queensdale|-31.87|26.98
Queenstown|-31.9|26.88
Randburg|-26.09|28
Randfontein|-26.18|27.7
Reitz|-27.8|28.43
Richards Bay|-28.78|32.04
Riversdale|-34.09|21.26
Rondebosch|-33.96|18.48
Roodepoort|-26.16|27.87
Rustenburg|-25.67|27.24
Saldanha|-33.01|17.94
Sasolburg|-26.81|27.82
Schweizer-Reneke|-27.19|25.33
Scottburgh|-30.29|30.75
Secunda|-26.55|29.17
Senekal|-28.32|27.62
Siyabuswa|-25.11|29.04
Somerset East|-32.72|25.59
Standerton|-26.93|29.24
Stellenbosch|-33.93|18.87
Stilfontein|-26.84|26.77
Stutterheim|-32.57|27.42
Tembisa|-26|28.23
Thaba Nchu|-29.21|26.84
Theunissen|-28.41|26.7
Thohoyandou|-22.95|30.48
Tzaneen|-23.83|30.16
Uitenhage|-33.76|25.4
Ulundi|-28.34|31.42
Upington|-28.45|21.26
Vanderbijlpark|-26.71|27.84
Vereeniging|-26.67|27.93
Viljoenskroon|-27.21|26.95
Volksrust|-27.37|29.88
Vredenburg|-32.91|17.99
Vryburg|-26.96|24.73
Vryheid|-27.77|30.79
Warmbaths|-24.88|28.28
Warrenton|-28.11|24.85
Welkom|-27.98|26.74
Wesselsbron|-27.85|26.37
Westonaria|-26.32|27.65
White River|-25.33|31.01
Witbank|-25.87|29.23
Wolmaransstad|-27.2|25.98
Zeerust|-25.54|26.08
= ZM city
Chililabombwe|-12.36|27.82
Chipata|-13.63|32.65
Choma|-16.81|26.99
Kafue|-15.77|28.18
Kalulushi|-12.84|28.09
Kansanshi|-12.1|26.43
Kapiri Mposhi|-13.97|28.67
Kasama|-10.21|31.18
Kawambwa|-9.79|29.08
Livingstone|-17.84|25.85
Luanshya|-13.14|28.42
Mazabuka|-15.86|27.75
Mbala|-8.84|31.37
Mongu|-15.25|23.13
Monze|-16.28|27.48
Mpika|-11.83|31.45
Mufulira|-12.55|28.24
Mumbwa|-14.98|27.06
Nchelenge|-9.35|28.73
Petauke|-14.24|31.32
Samfya|-11.36|29.56
Sesheke|-17.48|24.3
Siavonga|-16.54|28.71
= ZW city
Bindura|-17.3|31.33
Bulawayo|-20.15|28.58
Chegutu|-18.13|30.14
Chinhoyi|-17.37|30.2
Chipinge|-20.19|32.62
Chiredzi|-21.05|31.67
Chitungwiza|-18.01|31.08
Gokwe|-18.2|28.93
Gweru|-19.45|29.82
Hwange|-18.36|26.5
Kariba|-16.52|28.8
Karoi|-16.81|29.69
Kwekwe|-18.93|29.81
Marondera|-18.19|31.55
Masvingo|-20.06|30.83
Mutare|-18.97|32.67
Norton|-17.88|30.7
Redcliff|-19.03|29.78
Rusape|-18.53|32.13
Ruwa|-17.89|31.24
Shurugwi|-19.67|30.01
Victoria Falls|-17.93|25.83
Zvishavane|-20.33|30.07
`);
