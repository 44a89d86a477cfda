// Iframely asks no address of its own machine; these names are those of the test's server there.
import dns from 'node:dns';

const { lookup } = dns;
dns.lookup = (name, ...more) => lookup(/^(roadmap|unlisted)\.example$/.test(name) ? '127.0.0.1' : name, ...more);
