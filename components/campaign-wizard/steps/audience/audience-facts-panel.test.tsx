// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { AudienceFacts } from '@/lib/contacts/contact';
import { makeFacts } from '../../wizard-testing';
import { AudienceFactsPanel } from './audience-facts-panel';

afterEach(cleanup);

it('says of how many contacts the time zone is known, and of how many it is one of several', () => {
  const zones = [
    { zones: ['America/Chicago'], count: 250 },
    { zones: ['America/Chicago', 'America/New_York'], count: 40 },
  ];
  render(<AudienceFactsPanel facts={makeFacts({ zones, unknownZone: 10 })} />);
  expect(screen.getByText(/Time zone known of 290, of 40 of them one of several\./)).toBeTruthy();
});

it('says nothing of zones and types of a list stored before they were told', () => {
  const { types, zones, unknownZone, numberRule, callerColumn, ...stored } = makeFacts();
  const facts = AudienceFacts.parse(stored);
  expect(facts).toMatchObject({ types: [], zones: [], unknownZone: 0, numberRule: 'e164' });
  render(<AudienceFactsPanel facts={facts} />);
  expect(screen.getByText(/has a name/).textContent).not.toContain('Time zone');
});

it('tells shares in words, and what holds for everybody as that', () => {
  const countries = [
    { value: 'US', count: 280 },
    { value: 'CA', count: 20 },
  ];
  const { unmount } = render(
    <AudienceFactsPanel facts={makeFacts({ count: 300, named: 299, countries })} />,
  );
  screen.getByText(/^299 have a name\. 280 in United States, 20 in Canada\./);
  unmount();
  const zones = [{ zones: ['America/Chicago'], count: 300 }];
  const whole = { count: 300, named: 0, countries: countries.slice(0, 1), zones, unknownZone: 0 };
  render(<AudienceFactsPanel facts={makeFacts(whole)} />);
  screen.getByText('Nobody has a name. All in United States. Time zone known of all.');
});
