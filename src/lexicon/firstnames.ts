/** Given names and surnames of the field's countries, lower case, that compromise's list lacks. Names that are common English words are left out. */
export const FIRST_NAMES = `
thaksin paetongtarn srettha anutin thatchai surachate prawit somchai somsak prasert chaiyong wissanu phumtham prayut natthakorn ekkarat kittiphop torsak trairong jirayu nikorndej maris russ wichai niran sutin pirapan tawee kanchana parnpree charoon saranya thanakorn kritsada apichart worachai suriya nattawut pichai chuan surapong panudet kanokwan siripong chatchai thanatip jaturon
hun sar neth touch keo chhay kheang chuon mang penh thuch sok chea heng chhum sokhak pheaktra sokha sophal vuthy rith vannak dara sovann samnang ratha bunthoeun kimsan phalla sophea vibol sarath channy manet sophat seiha tola
aung kyaw zaw htun thant myint saw htoo hlaing hla thein tin naing lwin moe maung soe tun phyo zin khin thura nyein chit thu ko thiha wunna htet kaung
nguyen tran pham hoang huynh phan vu dang bui duong ngo trinh dinh truong luong doan cao thi duc quang anh tuan hung dung thanh hieu trang linh phuong lan minh khanh
chen zhang liu yang huang zhao wu zhou xu zhu gao lin luo guo liang zheng xie tang deng feng xiao cheng cao peng zeng lu su jiang cai jia ding wei xue ye yan yu pan dong du dai xia zhong tian fan fang shi yao tan liao jin qiu qin gu hou shao meng bai wan duan qian yin li wang he hu ma ming xiaoping weili zhijiang yonggang guoping zhenzhen aimin lecheng hao lei jun jie tao bin qiang xin hua ping zhi ying mei fei kai xuan rong chao hsu tsai hsieh chang lai kuo tseng hsiao yeh chiu chiang lam cheung chan kwok lau leung tsang ho tse yip tam yuen siu mak kwan poon choi kwong fung
kim park choi jung kang yoon jang lim han shin seo kwon hwang ahn song hong yoo cho ko moon bae baek heo nam noh ha kwak sung cha joo woo min-jun sung-lac jae-myung lee chung seok-jin
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu hiroshi kenji takeshi yuki haruto taro ryosei fumio shigeru sanae
santos reyes cruz garcia ramos mendoza flores gonzales bautista torres villanueva winston gilberto nicholas benny alice casio hontiveros remulla abalos sandoval viado tansingco gatchalian marcos dela rosa aquino castillo lacson sotto jesus ferdinand rodrigo leni risa sherwin boying raul villasis mabalot carreon malonzo ong tiongson
budi agus joko sri siti dewi sugiono santo darmosumarto retno marsudi prabowo subianto sugiarto judha nugraha abdul karding listyo sigit trunoyudo wisnu andiko himawan teguh rahmat hendra eko dwi putri wahyu kurniawan setiawan hidayat
muhammad mohd mohamed mohamad mohammed ahmad ahmed ali hassan hussein hussain ibrahim ismail raja abdullah rahman aziz razarudin saifuddin nasution anwar syed zulkifli azmi nor nur nurul siti aisyah ramli yoosuf fahmi fadzil khalid bin
rajesh sanjay amit vikram rahul kumar singh sharma gupta patel reddy rao iyer nair das shah jha yadav mishra pandey tiwari verma agarwal aggarwal agrawal chauhan joshi mehta desai choudhary chaudhary bhat naidu menon pillai jaishankar modi sunil anil ravi suresh ramesh mahesh deepak manoj vijay ajay priya pooja neha kavitha mohan krishna lakshmi randhir jaiswal arindam bagchi prashant sandeep ashok dinesh gaurav rohit nitin arun vivek kiran shakti avasthy lalit
thapa shrestha adhikari rai gurung tamang magar basnet karki poudel khadka bhattarai acharya sharan prakash bishnu
perera fernando silva dissanayake wickramasinghe herath rajapaksa jayasuriya gunawardena vijitha tharaka balasuriya kanchana nihal thalduwa anura janith pathirana bandara senanayake
rahim karim hossain islam chowdhury khan akhter begum uddin miah malik iqbal naqvi mohsin shehbaz sharif dar butt qureshi bhutto waqar
chinedu emeka olukoyede ola ade babatunde ngozi uwujaren dele oyewale tinubu bola adewale okafor okonkwo eze nwosu adeyemi adebayo ogunleye balogun musa sani bello wilson chukwu ifeanyi obi tunde kayode
kwame kofi ama kojo yaw mensah owusu osei asante boateng agyeman amoah appiah quaye babanawo brigitte dampare akosua abena kwaku mahama akufo-addo ofori annan
wanjiru kamau otieno mwangi odhiambo njogu kariuki kimani njeri wambui mutua musyoka kiprono korir kosgei cheruiyot ruto mudavadi mutahi omondi achieng njoroge karanja kihara gikonyo ngugi roseline okindo duncan
tesfaye bekele abebe girma haile alemu tadesse abiy hailemariam gebre kebede mulugeta
museveni mugisha okello namubiru kato ssemakula byaruhanga okot nakato
kravchenko shevchenko ivanov petrov kovalenko bondarenko melnyk volodymyr oleksandr ruslan andriy dmytro serhiy yevhen mykola ihor
giorgi levan irakli nika zurab besik lasha davit
arben edi erion ilir altin dritan
yossi avi moshe shlomo yaakov cohen levi
fabrizio giuseppe giovanni marco luca mario jose juan carlos luis miguel pedro javier sergio hans klaus jurgen wolfgang stefan pierre jean-pierre francois dupont
`;
