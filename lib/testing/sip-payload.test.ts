import { expect, it } from 'vitest';
import { addressOf } from '@/lib/campaign/customer-builder';
import { NUMBER_SHAPE } from '@/lib/contacts/numbers/number-shape';
import { Customer as Accepted } from '@/lib/sandbox/rules/customer';
import { Customer } from '@/lib/wire/customer';

it.each([
  ['+14155550100', { number: '+14155550100' }],
  ['1001', { number: '1001', numberE164CheckEnabled: false }],
  ['+001234567890', { number: '+001234567890', numberE164CheckEnabled: false }],
  ['00491511234567', { number: '00491511234567', numberE164CheckEnabled: false }],
  ['sip:ada@pbx.example.com', { sipUri: 'sip:ada@pbx.example.com' }],
  ['sips:1001@10.0.0.5:5061;transport=tls', { sipUri: 'sips:1001@10.0.0.5:5061;transport=tls' }],
])('%s is sent in a form that Vapi takes', (number, address) => {
  expect(number).toMatch(NUMBER_SHAPE);
  expect(addressOf(number)).toEqual(address);
  expect(Customer.safeParse(address).error).toBeUndefined();
  expect(Accepted.safeParse(address).error).toBeUndefined();
});

it.each([['1001'], ['+001234567890'], ['00491511234567']])(
  '%s is refused unless it says that it is not checked',
  (number) => {
    expect(Accepted.safeParse({ number }).success).toBe(false);
    expect(Customer.safeParse({ number }).success).toBe(false);
  },
);

it.each([
  ['sip:ada'],
  ['sip:ada:secret@pbx.example.com'],
  ['sip:ada@pbx.example.com?subject=x'],
  ['sip:ada@pbx.example.com\r\nVia: x'],
  ['sip:ada@pbx.example.com>;x'],
  ['SIP:Ada@PBX.example.com'],
  ['reception'],
  ['12'],
  ['1 001'],
])('%s is no number of a contact', (number) => {
  expect(number).not.toMatch(NUMBER_SHAPE);
});
