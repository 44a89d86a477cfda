// Writes bills of materials (CycloneDX 1.5) for what ships: dist/sbom.cdx.json for the package and all that is installed with it,
// dist/embed/sbom.cdx.json for the embed, with the libraries inside and the hash of each file. No clock, no random number, no path: the same
// lock file and the same build give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { name, version, license, description } = read('package.json');
const { packages } = read('package-lock.json');
const HEAD = { $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json', bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 };
const byRef = (key) => (a, b) => (a[key] < b[key] ? -1 : 1);
const toHex = (text) => Buffer.from(text, 'base64').toString('hex');
const write = (file, bom) => writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);

/** The folder in which a package finds another, as Node looks for it: inside its own first, then in each around it. */
function folderOf(dependency, from) {
  for (let place = from; ; place = place.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const folder = `${place && `${place}/`}node_modules/${dependency}`;
    if (folder in packages) return folder;
    if (!place) throw new Error(`${dependency} is not in the lock file`);
  }
}

const neededBy = (folder) => Object.keys(packages[folder].dependencies ?? {}).map((dependency) => folderOf(dependency, folder));

/**
 * From the lock file, and not by `npm sbom`: of what others in a project need as a peer (lit, fflate), npm 11.19 leaves out what we need
 * ourselves.
 */
function packageBom() {
  const folders = new Set(neededBy(''));
  for (const folder of folders) neededBy(folder).forEach((one) => folders.add(one));
  const libraries = [...folders].map((folder) => ({ folder, component: libraryComponent(folder.replace('node_modules/', '')) }));
  const refOf = (folder) => libraries.find((one) => one.folder === folder).component['bom-ref'];
  const root = {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name,
    version,
    description,
    purl: `pkg:npm/${name}@${version}`,
    licenses: licensed(license),
  };
  return {
    ...HEAD,
    metadata: { component: root },
    components: libraries.map(({ component }) => component).sort(byRef('bom-ref')),
    dependencies: [
      { ref: root['bom-ref'], dependsOn: neededBy('').map(refOf).sort() },
      ...libraries.map(({ folder, component }) => ({ ref: component['bom-ref'], dependsOn: neededBy(folder).map(refOf).sort() })),
    ].sort(byRef('ref')),
  };
}

/** Where a package declares none, its text in THIRD-PARTY-LICENSES counts. */
function licensed(terms) {
  if (!terms) return [{ license: { name: 'as its text in THIRD-PARTY-LICENSES says' } }];
  return [/ /.test(terms) ? { expression: terms } : { license: { id: terms } }];
}

/** A library as the lock file has it. */
function libraryComponent(library) {
  const { version: of, license: terms, integrity } = packages[`node_modules/${library}`];
  const own = library.replace(/^.*\/node_modules\//, '');
  return {
    ...{ 'bom-ref': `${own}@${of}`, type: 'library', name: own, version: of, purl: `pkg:npm/${own.replace('@', '%40')}@${of}` },
    hashes: [{ alg: 'SHA-512', content: toHex(integrity.replace('sha512-', '')) }],
    licenses: licensed(terms?.replace(/[()]/g, '')),
  };
}

function embedBom() {
  const libraries = read('dist/embed/libraries.json');
  const { files } = read('dist/embed/integrity.json');
  const inside = new Map([...new Set(Object.values(libraries).flat())].sort().map((library) => [library, libraryComponent(library)]));
  const refOf = (library) => inside.get(library)['bom-ref'];
  const parts = Object.entries(files).map(([file, hash]) => ({
    ...{ 'bom-ref': file, type: 'file', name: file, version },
    hashes: [{ alg: 'SHA-384', content: toHex(hash.replace('sha384-', '')) }],
    licenses: licensed(license),
  }));
  const root = {
    'bom-ref': `${name}-embed@${version}`,
    type: 'library',
    name: `${name}-embed`,
    version,
    description,
    licenses: licensed(license),
  };
  return {
    ...HEAD,
    metadata: { component: root },
    components: [...parts, ...inside.values()],
    dependencies: [
      { ref: root['bom-ref'], dependsOn: parts.map((part) => part['bom-ref']) },
      ...parts.map((part) => ({ ref: part['bom-ref'], dependsOn: (libraries[part.name] ?? []).map(refOf) })),
      ...[...inside.values()].map((one) => ({ ref: one['bom-ref'], dependsOn: [] })),
    ],
  };
}

write('dist/sbom.cdx.json', packageBom());
write('dist/embed/sbom.cdx.json', embedBom());
