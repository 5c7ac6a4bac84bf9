import { isPhrase, isSoundAddress } from './check-field';
import type { OverridesDraft } from './draft';
import { FIELD_RULES, PHRASE_LENGTH } from './fields';
import { type OverrideProblem, overrideError } from './override-problem';

type FormFields = { fields: Map<string, unknown>; problems: OverrideProblem[] };

/** The form's fields as Vapi takes them. What inherits is absent; what is faulty is absent and a problem. */
export function readFormFields(draft: OverridesDraft): FormFields {
  const form: FormFields = { fields: new Map(), problems: [] };
  readText(form, 'firstMessage', draft.firstMessage);
  if (draft.firstMessageMode !== 'inherit') {
    form.fields.set('firstMessageMode', draft.firstMessageMode);
  }
  readText(form, 'voicemailMessage', draft.voicemailMessage);
  readText(form, 'endCallMessage', draft.endCallMessage);
  readPhrases(form, draft.endCallPhrases);
  readDuration(form, draft.maxDurationSeconds);
  readSound(form, draft);
  return form;
}

function readText(form: FormFields, name: string, text: string): void {
  if (text.trim() === '') return;
  const max = FIELD_RULES.get(name)?.max ?? Number.POSITIVE_INFINITY;
  if (text.length <= max) {
    form.fields.set(name, text);
    return;
  }
  const message = `Vapi takes at most ${max.toLocaleString('en-US')} characters here; this has ${text.length.toLocaleString('en-US')}.`;
  form.problems.push(overrideError({ code: 'too-long', field: name, message }));
}

function readPhrases(form: FormFields, phrases: readonly string[]): void {
  const good: string[] = [];
  for (const [index, raw] of phrases.entries()) {
    const phrase = raw.trim();
    if (isPhrase(phrase)) good.push(phrase);
    else if (phrase !== '') {
      const message = `An end-call phrase has ${PHRASE_LENGTH.min} to ${PHRASE_LENGTH.max} characters; this has ${phrase.length}.`;
      form.problems.push(
        overrideError({ code: 'phrase-length', field: `endCallPhrases.${index}`, message }),
      );
    }
  }
  if (good.length > 0) form.fields.set('endCallPhrases', good);
}

function readDuration(form: FormFields, typed: string): void {
  const text = typed.trim();
  if (text === '') return;
  const seconds = Number(text);
  if (/^\d+$/.test(text) && seconds >= 10 && seconds <= 43_200) {
    form.fields.set('maxDurationSeconds', seconds);
    return;
  }
  const message = 'Whole seconds from 10 to 43,200 (12 hours).';
  form.problems.push(overrideError({ code: 'duration', field: 'maxDurationSeconds', message }));
}

function readSound(form: FormFields, draft: OverridesDraft): void {
  if (draft.backgroundSound === 'inherit') return;
  if (draft.backgroundSound !== 'custom') {
    form.fields.set('backgroundSound', draft.backgroundSound);
    return;
  }
  const address = draft.backgroundSoundUrl.trim();
  if (isSoundAddress(address)) form.fields.set('backgroundSound', address);
  else {
    const message = 'Give the https address of an audio file.';
    form.problems.push(
      overrideError({ code: 'sound-address', field: 'backgroundSoundUrl', message }),
    );
  }
}
