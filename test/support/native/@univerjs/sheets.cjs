module.exports = nativeRequire("@univerjs/sheets");
