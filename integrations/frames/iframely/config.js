// Iframely as its own documentation starts it, and nothing asked of its owners' servers.
export default { DEBUG: false, use_http2: false, CACHE_ENGINE: 'no-cache', WHITELIST_URL: '' };
