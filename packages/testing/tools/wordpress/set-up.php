<?php
/*
 * Installs the WordPress of the folder that is named, with one person of each role, each with a password for programs. Tells in
 * JSON what the tests need to know.
 */

$folder = rtrim( $argv[1], '/' );
define( 'WP_INSTALLING', true );
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

// Nobody is to be told of the new site.
add_filter( 'pre_wp_mail', '__return_false' );
wp_install( 'A partner', 'administrator', 'administrator@example.org', true, '', 'administrator' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
}

$passwords = array();
foreach ( get_users() as $person ) {
	$made = WP_Application_Passwords::create_new_application_password( $person->ID, array( 'name' => 'Tests' ) );

	$passwords[ $person->user_login ] = $made[0];
	// The editor's own greeting stands in front of everything else.
	update_user_meta( $person->ID, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ) ) );
}
echo wp_json_encode(
	array(
		'version'   => get_bloginfo( 'version' ),
		'php'       => PHP_VERSION,
		'passwords' => $passwords,
	)
);
