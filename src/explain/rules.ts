import type { Rule } from '../report/reason.js';

/** What each rule does, in a sentence for a person. */
export const RULES: Record<Rule, string> = {
  'count/weighed':
    'weights learnt from annotated articles chose the action, against the rules or where they read none; "lowered" says which',
  'count/object': 'the people are the object of the verb ("arrested 30")',
  'count/subject': 'the people are the subject of the verb ("30 were arrested", "30 fled")',
  'count/nominal': 'a noun of the deed takes the people ("the deportation of 93")',
  'count/reduced': 'a participle hangs on the people ("30 people held in …")',
  'count/noun': 'a noun near the number names the deed ("30 suspects")',
  'count/list': 'one item of a list, whose verb is that of the others',
  'count/part': 'a part of a whole named before, whose deed it shares',
  'count/elided': 'the verb is left out ("the number had risen to 1,525") and was told before',
  'count/inherited': 'a label, a heading or the sentence before tells the deed',
  'money/role': 'words around the sum tell what it was',
  'money/other': 'a sum whose part in the story no word tells',
  'object/action': 'a number before a thing, and a verb that tells what was done with it',
  'object/other': 'a number before a thing, without a verb that tells what was done with it',
  'object/lone': 'a thing in the singular, named as seized',
  'place/gazetteer': "the name is in the gazetteer or the user's lexicon",
  'place/shape': 'the name looks like a place by the words around it',
  'actor/lexicon': 'the name is in the lexicon of organisations',
  'actor/shape': 'the name looks like a person or organisation: title, role, head noun or acronym',
  'actor/weak': 'capitals alone suggest a name',
  'date/stated': 'the words hold the year',
  'date/resolved': 'the words were resolved against the day of publication or a date told before',
  'date/loose': 'words for a stretch of time whose ends they leave open',
  'incident/counts': 'the article counts people to whom this was done, early or many enough to be about it',
  'incident/word': 'a word of the first sentences names such an event, or a later one a raid or cut-off',
  'incident/verb': 'a verb of the first sentences tells it, without a number of people',
};
