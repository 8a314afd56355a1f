<?php
/*
 * What a trial site is made with. Its keys need keep no secret: it is on this machine alone, for the time of a test.
 */

define( 'DB_NAME', 'cairn' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $purpose ) {
	define( "{$purpose}_KEY", $purpose );
	define( "{$purpose}_SALT", $purpose );
}
$table_prefix = 'wp_';

// Whatever PHP has to say is written down, and a test reads it.
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/said-by-php.log' );

define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_HOME', getenv( 'CAIRN_WORDPRESS_ADDRESS' ) );
define( 'WP_SITEURL', WP_HOME );
// As on a network of sites, where only those who keep the network may write what they like.
define( 'DISALLOW_UNFILTERED_HTML', isset( $_SERVER['HTTP_X_AS_IN_A_NETWORK'] ) );

defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
