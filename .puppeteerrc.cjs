// The suite drives an installed browser; puppeteer must not download one of its own.
module.exports = { skipDownload: true };
