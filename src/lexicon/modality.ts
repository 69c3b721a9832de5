/** Words that tell a plan, an estimate, an allegation or a denial from a fact. */
export const PLANNED = 'will would shall planned plans plan planning prepare prepares preparing prepared expects expected expect scheduled due set intends intend intended hopes hope aims aim vowed pledged promised ordered awaiting pending soon about-to slated pressing';
export const ESTIMATED = 'estimate estimates estimated estimating believed believes believe thought reckons reckoned presumed suspected-to roughly-put may might could feared likely';
export const ALLEGED = 'allegedly alleged alleges allege accuse accuses accused reportedly purportedly claims claimed';
export const DENIED = 'denied denies deny denying dismissed refuted rejected disputes not no never none';
