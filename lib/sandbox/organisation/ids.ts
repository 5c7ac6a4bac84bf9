import { uuidFor } from '../random';

/** The same in every emulator, whatever its seed, so tests and notes can name them. */
export const assistantIds = {
  riley: uuidFor('assistant', 'riley'),
  dana: uuidFor('assistant', 'dana'),
  noor: uuidFor('assistant', 'noor'),
  milo: uuidFor('assistant', 'milo'),
  sofia: uuidFor('assistant', 'sofia'),
  jun: uuidFor('assistant', 'jun'),
};

export const squadId = uuidFor('squad', 'front-desk');

export const phoneNumberIds = {
  sanFrancisco: uuidFor('phone-number', '+14155550001'),
  paloAlto: uuidFor('phone-number', '+16505550002'),
  oakland: uuidFor('phone-number', '+15105550003'),
  london: uuidFor('phone-number', '+442079460004'),
  free: uuidFor('phone-number', '+15305550005'),
  blocked: uuidFor('phone-number', '+17075550006'),
};

export const credentialIds = {
  webhook: uuidFor('credential', 'webhook'),
  calendar: uuidFor('credential', 'calendar'),
};
