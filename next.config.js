import { staticHeaders } from './lib/server/static-headers.js';

/** @type {import('next').NextConfig} */
const config = {
  // Several builds may stand side by side: the tests' and a developer's.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ['@electric-sql/pglite', 'pino'],
  async headers() {
    return staticHeaders;
  },
};

export default config;
