import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import Papa from 'papaparse';

// What an import can't do without: the same parser and number library, one worker, nothing kept but counts.
self.onmessage = ({ data }: MessageEvent<File>) => {
  let rows = 0;
  let valid = 0;
  let isHeader = true;
  Papa.parse<string[]>(data, {
    chunk: ({ data: cells }) => {
      for (const [number = ''] of cells) {
        if (isHeader) {
          isHeader = false;
          continue;
        }
        if (number === '') continue;
        rows++;
        if (parsePhoneNumberFromString(number, 'US')?.isValid()) valid++;
      }
    },
    complete: () => self.postMessage({ rows, valid }),
  });
};
