'use client';

import { createContext } from 'react';

/** The page's CSP nonce, for the primitives that bring a style element of their own. */
export const NonceContext = createContext<string | undefined>(undefined);
