/**
 * Refuses a Node that is too old, in one sentence and before anything else is loaded.
 * Imported first by every script of this room, so it uses nothing that an old Node lacks.
 */
const OLDEST = { major: 20, minor: 19 };

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
  process.stderr.write(
    `ratsgraph needs Node ${OLDEST.major}.${OLDEST.minor} or newer, but this is Node ${process.versions.node}; ` +
      'install a current one from https://nodejs.org or with your version manager.\n',
  );
  process.exit(69);
}
