const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** `1:42`, `1:02:05`; empty where nobody talked. */
export function tellTalk(seconds: number | null): string {
  if (seconds === null) return '';
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const rest = String(whole % 60).padStart(2, '0');
  return hours === 0
    ? `${minutes}:${rest}`
    : `${hours}:${String(minutes).padStart(2, '0')}:${rest}`;
}

/** `$0.14`; `< $0.01` rather than a price of nothing. */
export function tellCost(dollars: number | null): string {
  if (dollars === null) return '';
  return dollars > 0 && dollars < 0.005 ? '< $0.01' : money.format(dollars);
}

/** `+1 415 555 0132`: readable groups for the numbers of the North American plan, others as they are. */
export function tellNumber(number: string): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return parts === null ? number : `+1 ${parts.slice(1).join(' ')}`;
}
