/** Words by which an article names a kind of scam. kind | regular expression sources, joined by "or"; matched without case. */
export const SCAM_WORDS: [kind: string, words: string][] = [
  ['romance', String.raw`romance|romantic|love[- ]scams?|dating|pig[- ]butchering|sha zhu pan|fake (?:lovers?|relationships?|romances?|girlfriends?)|lonely hearts|catfish\w*|honey ?traps?`],
  ['investment', String.raw`(?:bogus|fake|fraudulent|false|sham|make-believe|phoney|phony|fictitious|online|crypto\w{0,12}|forex|gold|stock|scam|high-yield)[\w\s-]{0,24}?(?:investments?|trading|brokers?|stocks?|shares|schemes?)|investment[s-]*[\w\s-]{0,14}?(?:fraud|scams?|schemes?|swindles?|rackets?|cons?|platforms?|rings?|cheats?|advice)|pig[- ]butchering|ponzi|forex (?:fraud|scam)|trading (?:platform|floor|site|scam)s?|investments?(?=\s+–)`],
  ['crypto', String.raw`(?:fake|bogus|worthless|sham|fraudulent) crypto\w{0,12}|crypto(?:currenc(?:y|ies))?[\w\s-]{0,20}(?:scams?|fraud|investments?|swindles?|schemes?|trading|platforms?|confidence)|(?:investments?|scams?|fraud|schemes?|trading)[\w\s,-]{0,20}cryptocurrenc(?:y|ies)|pig[- ]butchering`],
  ['callCentre', String.raw`call[- ]?cent(?:re|er)s?|phone scams?|telephone (?:scams?|fraud)|telecom(?:munications?|s)?(?:[- ]and[- ]\w+)?[\s-](?:\w+\s){0,2}(?:fraud|scams?)|voice phishing|vishing|boiler rooms?`],
  ['job', String.raw`job scams?|(?:fake|bogus|fraudulent|false|online|part-time|task)[- ](?:job|task|employment)s? (?:scams?|fraud)|task(?:-based)? scams?|employment scams?|recruitment (?:scams?|fraud)|jobs?(?=\s+–)|job fraud|(?:fake|bogus|fraudulent|phoney|false) jobs?|part-time job scams?`],
  ['gambling', String.raw`(?:illegal|online|illicit|offshore|internet)(?:[ -]\w+){0,2}[ -](?:gambling|gaming|betting|casinos?|lotter\w+)|gambling|POGOs?|betting (?:rings?|sites?|syndicates?)|offshore gam\w+`],
  ['impersonation', String.raw`impersonat\w+|pos(?:e|ed|es|ing) as|pretend\w* to be|passed themselves off|masquerad\w+|in the guise of|digital arrests?|claim\w* to be (?:police|officials|officers|from)|bogus (?:police|officials)|fake (?:police|officials?|government officials?)|grandparent scams?|pretend(?:ed|ing)?\s`],
  ['phishing', String.raw`(?<!voice )phish\w*|smish\w*|fake (?:links|websites|text messages)|malicious links?`],
  ['techSupport', String.raw`tech(?:nical)?[- ]support|bogus help ?desk|help ?desk scams?|computer repair scams?|fake (?:anti-?virus|microsoft)|remote[- ]access scams?|virus pop-?ups?`],
  ['sextortion', String.raw`sextortion|(?:intimate|nude|explicit|sexual)[\w\s]{0,20}(?:images|photos|calls|videos|pictures)[\w\s,]{0,40}(?:blackmail|extort)\w*|sex(?:ual)? blackmail`],
  ['lottery', String.raw`lottery (?:scams?|fraud)|fake lotter\w+|prize scams?|sweepstakes|inheritance scams?|advance[- ]fee`],
  ['loan', String.raw`loan (?:scams?|fraud|apps?|sharks?)|(?:fake|bogus|illegal|fraudulent) loans?|loan-app`],
  ['shopping', String.raw`e-commerce|(?:online )?shopping (?:scams?|fraud)|fake (?:online )?(?:shops?|stores?|goods)|purchase scams?|online sales? (?:scams?|fraud)|non-delivery|product and service scams?|buying and selling scams?`],
  ['moneyMule', String.raw`money mules?|mule accounts?|mules?\b|rented? (?:out )?(?:their )?bank accounts?|nominee accounts?|horse accounts?`],
  ['trafficking', String.raw`(?:human|people|labou?r)[- ]trafficking|traffick\w+|trafficked|forced labou?r|modern slavery|forced to (?:work|scam|run|carry|commit|defraud)|forced (?:criminality|scamming)|lured[\w\s,]{0,40}(?:jobs?|work|pay)`],
  ['moneyLaundering', String.raw`(?:money[- ])?launder\w+`],
  ['ransom', String.raw`ransoms?\b(?!ware)`],
  ['unspecified', String.raw`(?:online|cyber|internet|digital|telecom|cyber-enabled|transnational)[- ]*(?:scams?|scamming|fraud\w*|swindl\w+)|scam (?:centres?|centers?|compounds?|hubs?|operations?|syndicates?|networks?|gangs?|rings?)|cyber-?scam\w*|scammers?|online fraud`],
];
/** Kinds so specific that "unspecified" is left out beside them. */
export const SPECIFIC = 'romance investment crypto callCentre job gambling impersonation phishing techSupport sextortion lottery loan shopping';
