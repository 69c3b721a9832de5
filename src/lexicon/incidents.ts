/** Words by which an article tells an event that is no people count. action | words (any form) */
export const INCIDENT_WORDS = `
raid | raid raids raided raiding swoop swoops swooped search searched searches storm stormed bust busted dismantled crackdown sweep
seize | seize seized seizes seizing seizure seizures confiscated confiscate forfeiture forfeit froze frozen freeze
demolish | demolish demolished demolishes demolition razed dynamited
sanction | sanction sanctioned sanctions blacklisted blacklist blacklists designated
ruling | ruling ruled verdict
talks | talks summit
warning | warned warning warns advisory cautioned
cutoff | cut-off blackout
`;
