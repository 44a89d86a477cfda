<?php
/** For the test alone: installs the site with our plugin, an administrator and an author. */
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = wp_parse_host();
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

function wp_parse_host(): string {
	return (string) preg_replace( '#^https?://#', '', (string) getenv( 'WP_ADDRESS' ) );
}

wp_install( 'Fernhollow', 'admin', 'admin@fernhollow.example', false, '', 'admin-passphrase' );
$author = wp_create_user( 'author', 'author-passphrase', 'author@fernhollow.example' );
( new WP_User( $author ) )->set_role( 'author' );
$wrong = activate_plugin( 'roadmap-view/roadmap-view.php' );
switch_theme( 'twentytwentythree' );
echo is_wp_error( $wrong ) ? $wrong->get_error_message() : $GLOBALS['wp_version'];
