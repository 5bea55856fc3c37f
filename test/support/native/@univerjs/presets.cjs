module.exports = nativeRequire("@univerjs/presets");
