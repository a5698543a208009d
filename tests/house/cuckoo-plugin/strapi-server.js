module.exports = require('./server').default;
