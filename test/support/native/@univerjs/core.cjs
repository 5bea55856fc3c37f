module.exports = nativeRequire("@univerjs/core");
